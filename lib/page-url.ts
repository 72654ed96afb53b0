import type { Locale } from '@/lib/i18n/locales';
import { type Answers, type Picks, serialiseAnswers } from '@/lib/triage/answers';
import type { QuestionId } from '@/lib/triage/vocabulary';

/** What a page address carries: the language and everything the merchant said so far. */
export interface CheckState {
  readonly locale: Locale;
  readonly answers: Answers;
  readonly picks: Picks;
}

/** The address of a page with all answers in its query, keys sorted; never with a host. */
export function pageUrl(page: string, { locale, answers, picks }: CheckState): string {
  const query = serialiseAnswers(answers, picks);
  return `/${locale}${page}${query ? `?${query}` : ''}`;
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
