import type { Metadata } from 'next';
import { environment } from '@/lib/env';
import { type Locale, localeTable } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';

/** What stands on the card when a page is passed on; title and description are the page's own. A picture needs the site's address. */
export function shareCard(locale: Locale): NonNullable<Metadata['openGraph']> {
  const { name } = allMessages[locale].common;
  const { SITE_URL } = environment();
  const picture = { url: `${SITE_URL}/icons/icon-512.png`, width: 512, height: 512, alt: name };
  return {
    type: 'website',
    siteName: name,
    locale: localeTable[locale].lang.replace('-', '_'),
    ...(SITE_URL ? { images: [picture] } : {}),
  };
}
