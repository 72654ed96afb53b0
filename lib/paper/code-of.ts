import { fromTheOther } from '@/lib/check/parties';
import type { Locale } from '@/lib/i18n/locales';
import type { CheckState } from '@/lib/page-url';
import {
  type Numbered,
  readShortCode,
  type ShortCode,
  type ShortCodeProblem,
  shortCodeFor,
} from '@/lib/response/short-code/short-code';
import { digitsTyped } from '@/lib/response/short-code/typed-code';

/** The digits of one party's code. */
const codeLength = 16;

/**
 * The code of a plan: sixteen digits a party, this one's first. Each half alone opens the plan of its party. Where the
 * other party's answers are too many for a code, this party's is all there is, and it says so.
 */
export function codeOf(state: CheckState, institutions: readonly Numbered[]): ShortCode | null {
  const own = shortCodeFor(state.answers, state.picks, institutions);
  const theirs = fromTheOther(state);
  if (!own || !theirs) return own;
  const other = shortCodeFor(theirs.answers, theirs.picks, institutions);
  if (!other) return { ...own, complete: false };
  return { digits: own.digits + other.digits, complete: own.complete && other.complete };
}

/** Reads a typed code of one party or of two; says what is wrong with the first that cannot be read. */
export function stateFromCode(
  typed: string,
  locale: Locale,
  institutions: readonly Numbered[],
): CheckState | { readonly problem: ShortCodeProblem } {
  const digits = digitsTyped(typed);
  const isTwo = digits.length === 2 * codeLength;
  const own = readShortCode(isTwo ? digits.slice(0, codeLength) : typed, institutions);
  if ('problem' in own) return own;
  const { answers, picks } = own;
  if (!isTwo) return { locale, answers, picks, other: null };
  const other = readShortCode(digits.slice(codeLength), institutions);
  if ('problem' in other) return other;
  const { claimed, ...shared } = other.picks;
  return {
    locale,
    answers,
    picks: { ...shared, ...picks },
    other: claimed ? { answers: other.answers, claimed } : { answers: other.answers },
  };
}
