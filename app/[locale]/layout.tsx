import '../globals.css';
import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import { locale as rootLocale } from 'next/root-params';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LargeTextScript } from '@/components/accessibility/large-text-script';
import { SiteFooter } from '@/components/layout/site-footer';
import { SiteHeader } from '@/components/layout/site-header';
import { HoldErrorMessages } from '@/components/page/error-messages';
import { KeepForOffline } from '@/components/page/keep-for-offline';
import { environment } from '@/lib/env';
import { interpolate } from '@/lib/i18n/interpolate';
import { defaultLocale, isLocale, type Locale, locales, localeTable } from '@/lib/i18n/locales';
import { allMessages, type Messages } from '@/lib/i18n/messages';
import { learnPages } from '@/lib/learning/learn-pages';
import { readNonce } from './read-nonce';
import { shareCard } from './share-card';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common');
  const locale = await rootLocale();
  return {
    title: { default: t('title'), template: `%s · ${t('name')}` },
    description: t('description'),
    openGraph: shareCard(isLocale(locale) ? locale : defaultLocale),
    // Otherwise iPhones make every digit on the page a link, the caller's number included.
    icons: { icon: '/icons/icon.svg', apple: '/icons/apple-180.png' },
    appleWebApp: { title: t('name') },
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f5ef' },
    { media: '(prefers-color-scheme: dark)', color: '#15171a' },
  ],
};

/** The frame of every page, rendered anew for each request: only so does each page carry its own nonce. */
export default async function LocaleLayout({ children }: { children: ReactNode }) {
  await connection();
  const locale = await rootLocale();
  if (!isLocale(locale)) notFound();
  const { skip, name, latinName, language, footer, learn, error } = allMessages[locale].common;
  const { lang, direction, font } = localeTable[locale];
  const others = locales.filter((other) => other !== locale);
  const links = [
    { href: `/${locale}`, label: footer.home },
    { href: `/${locale}/call`, label: footer.call },
    { href: `/${locale}/hotlines`, label: footer.hotlines },
    { href: `/${locale}/p`, label: allMessages[locale].paper.enter.title },
    ...learnPages.map((id) => ({ href: `/${locale}/${id}`, label: learn[id] })),
  ];
  return (
    <html lang={lang} dir={direction} className={font} suppressHydrationWarning>
      <head>
        <LargeTextScript nonce={await readNonce()} />
      </head>
      <body>
        <a
          href="#content"
          className="absolute left-2 -top-24 z-10 bg-action px-edge py-3 font-bold text-on-action focus:top-2 print:hidden"
        >
          {skip}
        </a>
        <SiteHeader
          home={`/${locale}`}
          name={name}
          latinName={latinName}
          switches={others.map((other) => switchTo(other, language.label))}
          largeText={allMessages[locale].accessibility.largeText}
        />
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto max-w-[40rem] px-edge pt-3 outline-none"
        >
          <HoldErrorMessages locale={locale} messages={error}>
            {children}
          </HoldErrorMessages>
        </main>
        <SiteFooter {...footer} links={links} operator={operatorLines(footer)} />
        <KeepForOffline locale={locale} />
      </body>
    </html>
  );
}

function switchTo(locale: Locale, label: string) {
  const { lang, label: name } = localeTable[locale];
  return { to: locale, lang, name, label: interpolate(label, { name }) };
}

function operatorLines(messages: Messages['common']['footer']): string[] {
  const { OPERATOR_NAME: name, OPERATOR_CONTACT: contact, ICP_NUMBER: icp } = environment();
  return [
    ...(name ? [interpolate(messages.operator, { name })] : []),
    ...(contact ? [interpolate(messages.contact, { contact })] : []),
    ...(icp ? [icp] : []),
  ];
}
