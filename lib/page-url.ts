import { type Locale, spokenLocale } from '@/lib/i18n/locales';
import {
  type Answers,
  answerPairs,
  type Picks,
  parseAnswers,
  parsePicks,
  type Query,
} from '@/lib/triage/answers';
import { type OtherParty, otherPairs, parseOtherParty } from '@/lib/triage/other-party';
import type { QuestionId } from '@/lib/triage/vocabulary';

/** What a page address carries: the language and everything the merchant said so far. */
export interface CheckState {
  readonly locale: Locale;
  readonly answers: Answers;
  readonly picks: Picks;
  /** The party that was told of before or after this one; null where there is one party. */
  readonly other: OtherParty | null;
}

/** Reads the state of a query; junk in it becomes nothing. */
export function readState(locale: Locale, query: Query): CheckState {
  return {
    locale,
    answers: parseAnswers(query),
    picks: parsePicks(query),
    other: parseOtherParty(query),
  };
}

/** The state as sorted pairs of a query, as a form carries it along; `readState` reads it back. */
export function statePairs({
  answers,
  picks,
  other,
}: Omit<CheckState, 'locale'>): [string, string][] {
  return [...answerPairs(answers, picks), ...otherPairs(other)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
}

/** The address of a page with all answers in its query, keys sorted; never with a host. */
export function pageUrl(page: string, state: CheckState): string {
  const query = statePairs(state)
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
  return `/${state.locale}${page}${query ? `?${query}` : ''}`;
}

/** The plan in the language spoken on the phone, for whoever reads another; null where the page is in it. */
export function spokenPlanUrl(state: CheckState): string | null {
  return state.locale === spokenLocale
    ? null
    : pageUrl('/plan', { ...state, locale: spokenLocale });
}

/** The address of one question. */
export function questionUrl(question: QuestionId, state: CheckState): string {
  return pageUrl(`/check/${question}`, state);
}

/** Where these answers lead: the next question before the first verdict, or the verdict. */
export function urlAfterAnswers(
  { next }: { readonly next: QuestionId | null },
  state: CheckState,
): string {
  return next ? questionUrl(next, state) : pageUrl('/check/result', state);
}
