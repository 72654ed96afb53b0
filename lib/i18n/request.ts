import { notFound } from 'next/navigation';
import { locale as rootLocale } from 'next/root-params';
import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { allMessages } from './messages';
import { routing } from './routing';

/** Hands each request the words of its language; an unknown language is a page that does not exist. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = asked ?? (await rootLocale());
  if (!hasLocale(routing.locales, locale)) notFound();
  return { locale, messages: allMessages[locale], timeZone: 'Asia/Shanghai' };
});
