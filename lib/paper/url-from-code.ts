import type { Locale } from '@/lib/i18n/locales';
import { pageUrl } from '@/lib/page-url';
import type { Numbered } from '@/lib/response/short-code/short-code';
import { stateFromCode } from './code-of';

/** More than a code with every space and dash somebody might type. */
const longestTyped = 60;

/** Where a typed code leads: to its plan, or back to the field with what was typed, where the page says what is wrong. */
export function urlFromCode(
  typed: string,
  locale: Locale,
  institutions: readonly Numbered[],
): string {
  const state = stateFromCode(typed, locale, institutions);
  if ('problem' in state) {
    return `/${locale}/p?code=${encodeURIComponent(typed.slice(0, longestTyped))}`;
  }
  return pageUrl('/plan', state);
}
