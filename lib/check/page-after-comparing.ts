import type { Locale } from '@/lib/i18n/locales';
import { questionUrl, readState } from '@/lib/page-url';
import { compareNumber } from '@/lib/phone/compare';
import type { OfficialNumber } from '@/lib/phone/official-number';
import { parseNumber } from '@/lib/phone/parse';
import { parsePicks } from '@/lib/triage/answers';
import { nextPage, queryFrom } from './next-page';

/**
 * Compares the typed number and names the page that follows. Its address carries the relation to the directory,
 * never the number; a number that cannot be read is asked for again.
 */
export function pageAfterComparing(
  locale: Locale,
  fields: URLSearchParams,
  official: readonly OfficialNumber[],
): string {
  const typed = parseNumber(fields.get('typed') ?? '');
  const query = queryFrom(fields);
  if (typed === null) {
    return `${questionUrl('number', readState(locale, query))}&unreadable=yes`;
  }
  const number = compareNumber(typed, official, parsePicks(query).claimed);
  return nextPage(locale, { ...query, question: 'number', number });
}
