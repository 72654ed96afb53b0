import type { Institution } from '@/lib/directory/model/institution';
import { inLanguage } from '@/lib/directory/model/localized';
import { publishedNumbersOf } from '@/lib/directory/model/published';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';

/**
 * An institution in one sentence, which search engines and assistants quote: its first number that may be dialled with
 * who published it and when it was seen there, or that none was found by a day (YYYY-MM-DD);
 * of one that is no longer listed, since when.
 */
export function institutionSummary(
  institution: Institution,
  today: string,
  { institution: words, purposes }: Messages['directory'],
  locale: Locale,
): string {
  const brand = inLanguage(institution.brand, locale);
  if (institution.withdrawnOn !== undefined) {
    return interpolate(words.summaryFormer, { brand, date: institution.withdrawnOn });
  }
  const first = publishedNumbersOf(institution, today).find(({ dialable }) => dialable)?.hotline;
  const [strongest] = first?.evidence ?? [];
  if (first === undefined || strongest === undefined) {
    return interpolate(words.summaryNone, { brand, date: today });
  }
  return interpolate(words.summary, {
    brand,
    purpose: purposes[first.purpose],
    number: first.display,
    publisher: inLanguage(strongest.publisher, locale),
    seenOn: first.seenOn,
  });
}
