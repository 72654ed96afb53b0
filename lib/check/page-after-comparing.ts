import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import { officialRows } from '@/lib/directory/model/published';
import type { Locale } from '@/lib/i18n/locales';
import { questionUrl, readState } from '@/lib/page-url';
import { compareNumber } from '@/lib/phone/compare';
import { parseNumber } from '@/lib/phone/parse';
import { parsePicks } from '@/lib/triage/answers';
import { knownWithdrawn, withdrawnNumber } from './known-withdrawn';
import { nextPage, queryFrom } from './next-page';

/**
 * Compares the typed number and names the page that follows. Its address carries the relation to the directory,
 * never the number. A number that cannot be read is asked for again, and one that was official and no longer is comes back with
 * that said: of it the merchant must not hear that it merely differs.
 */
export function pageAfterComparing(
  locale: Locale,
  fields: URLSearchParams,
  directory: Pick<DirectorySnapshot, 'institutions' | 'former'>,
): string {
  const typed = parseNumber(fields.get('typed') ?? '');
  const query = queryFrom(fields);
  if (typed === null) {
    return `${questionUrl('number', readState(locale, query))}&unreadable=yes`;
  }
  if (withdrawnNumber(typed, knownWithdrawn(directory, locale)) !== undefined) {
    return `${questionUrl('number', readState(locale, query))}&withdrawn=yes`;
  }
  const number = compareNumber(typed, officialRows(directory), parsePicks(query).claimed);
  return nextPage(locale, { ...query, question: 'number', number });
}
