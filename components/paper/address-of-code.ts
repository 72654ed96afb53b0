import { addressOf } from '@/lib/addresses';
import type { Locale } from '@/lib/i18n/locales';
import { type Numbered, readCaseCode } from '@/lib/response/case-code';

/** More than a code with every space and dash somebody might type. */
const longestTyped = 60;

/** Where a typed code leads: to its plan, or back to the field with what was typed, where the page says what is wrong. */
export function addressOfCode(
  typed: string,
  locale: Locale,
  institutions: readonly Numbered[],
): string {
  const reading = readCaseCode(typed, institutions);
  if ('problem' in reading) {
    return `/${locale}/p?code=${encodeURIComponent(typed.slice(0, longestTyped))}`;
  }
  return addressOf('/plan', { locale, ...reading });
}
