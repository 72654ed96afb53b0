import { notFound } from 'next/navigation';
import { locale as rootLocale } from 'next/root-params';
import { hasLocale } from 'next-intl';
import { getRequestConfig, type RequestConfig } from 'next-intl/server';
import { locales } from './locales';
import { allMessages, type Messages } from './messages';

/** Hands each request the messages of its language; an unknown language is a page that does not exist. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = asked ?? (await rootLocale());
  if (!hasLocale(locales, locale)) notFound();
  const messages = allMessages[locale];
  // Without "satisfies" a misspelt key compiles, and every text becomes the path of its key.
  return { locale, messages, timeZone: 'Asia/Shanghai' } satisfies RequestConfig & {
    messages: Messages;
  };
});
