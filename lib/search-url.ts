import { looksLikeNumber } from './directory/search/number-answer';
import type { Locale } from './i18n/locales';
import { looksLikeLink } from './links/looks-like-link';

/**
 * The address that shows what a search for this text finds; null for a number or a link, which stand in no address: an
 * address is kept by browsers, proxies and whoever gets it sent.
 */
export function searchUrl(locale: Locale, typed: string): string | null {
  // Half a character, left where a text was cut, can be written into no address.
  const name = typed.replace(/\p{Cs}/gu, '').trim();
  if (looksLikeNumber(name) || looksLikeLink(name)) return null;
  return name === '' ? `/${locale}/hotlines` : `/${locale}/hotlines?q=${encodeURIComponent(name)}`;
}
