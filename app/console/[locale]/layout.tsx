import '../../globals.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { locale as rootLocale } from 'next/root-params';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { consoleSettings } from '@/lib/console/settings';
import { environment } from '@/lib/env';
import { isLocale, locales, localeTable } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await rootLocale();
  const title = isLocale(locale) ? allMessages[locale].console.title : '';
  // Otherwise iPhones make every digit on the page a link.
  return { title, robots: { index: false }, formatDetection: { telephone: false } };
}

/** The frame of the reviewers' console: apart from the merchants' pages, with no script of theirs. */
export default async function ConsoleLayout({ children }: { children: ReactNode }) {
  await connection();
  const locale = await rootLocale();
  if (!isLocale(locale) || consoleSettings(environment()) === null) notFound();
  const { lang, direction, font } = localeTable[locale];
  const messages = allMessages[locale].console;
  return (
    <html lang={lang} dir={direction} className={font}>
      <body>
        <header className="mx-auto flex max-w-[40rem] flex-wrap items-center justify-between gap-x-4 border-b border-rule px-edge">
          <a href={`/console/${locale}`} className="inline-flex min-h-12 items-center font-bold">
            {messages.name}
          </a>
          {locales
            .filter((other) => other !== locale)
            .map((other) => (
              <a
                key={other}
                href={`/console/${other}`}
                lang={localeTable[other].lang}
                className="inline-flex min-h-12 items-center"
              >
                {localeTable[other].label}
              </a>
            ))}
        </header>
        <main id="content" className="mx-auto max-w-[40rem] px-edge pt-1 pb-12">
          <noscript>
            <p className="font-bold">{messages.needsScript}</p>
          </noscript>
          {children}
        </main>
      </body>
    </html>
  );
}
