import { notFound } from 'next/navigation';
import { locale as rootLocale } from 'next/root-params';
import type { ReactNode } from 'react';
import { SignInButton, SignOutButton } from '@/components/console/key-buttons';
import { currentSession, currentWork } from '@/lib/console/current';
import type { ConsoleWork } from '@/lib/console/enrol';
import type { Session } from '@/lib/console/sessions';
import { interpolate } from '@/lib/i18n/interpolate';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { allMessages, type Messages } from '@/lib/i18n/messages';

/** What a page of the console draws from. */
export interface ConsolePage {
  readonly locale: Locale;
  readonly messages: Messages['console'];
  readonly words: Messages['directory'];
  /** The queue, in the reader's language. */
  readonly home: string;
}

/** Reads language and settings of a page; a server without a console has no such page. */
export async function consolePage(): Promise<ConsolePage & { readonly work: ConsoleWork }> {
  const [locale, work] = [await rootLocale(), await currentWork()];
  if (!isLocale(locale) || work === null) notFound();
  const { console: messages, directory: words } = allMessages[locale];
  return { locale, messages, words, home: `/console/${locale}`, work };
}

/** Draws a page for whoever is signed in, and for everybody else the way in. */
export async function signedIn(
  draw: (page: ConsolePage & { work: ConsoleWork; session: Session }) => Promise<ReactNode>,
): Promise<ReactNode> {
  const page = await consolePage();
  const session = await currentSession(page.work);
  const { messages, home } = page;
  if (session === null) {
    return (
      <>
        <h1 className="text-2xl font-bold">{messages.signIn.title}</h1>
        <p className="mt-2">{messages.signIn.text}</p>
        <SignInButton messages={messages} home={home} />
        <p className="mt-4 text-base text-muted">{messages.signIn.lost}</p>
      </>
    );
  }
  const { name, role } = session.reviewer;
  const links = ['', '/all', '/propose', '/hosts', '/history', '/people'] as const;
  const labels = [
    messages.nav.queue,
    messages.nav.all,
    messages.nav.propose,
    messages.nav.hosts,
    messages.nav.history,
    messages.nav.people,
  ];
  return (
    <>
      <nav aria-label={messages.nav.label} className="flex flex-wrap gap-x-3 text-base">
        {links.map((link, index) => (
          <a key={link} href={`${home}${link}`} className="inline-flex min-h-12 items-center">
            {labels[index]}
          </a>
        ))}
      </nav>
      {await draw({ ...page, session })}
      <p className="mt-10 flex flex-wrap items-center gap-x-6 border-t border-rule text-base text-muted">
        {interpolate(messages.nav.signedInAs, { name, role: messages.roles[role] })}
        <SignOutButton messages={messages} home={home} />
      </p>
    </>
  );
}
