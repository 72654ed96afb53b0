import type { Locale } from '@/lib/i18n/locales';
import { type CheckState, questionUrl, urlAfterAnswers } from '@/lib/page-url';
import { parseAnswers, parsePicks, type Query } from '@/lib/triage/answers';
import { journeyFor } from '@/lib/triage/journey';
import { isQuestionId } from '@/lib/triage/vocabulary';

/**
 * Says which page follows an answer. `question` names what was answered, `changing` that an earlier answer was
 * replaced. A question sent without an answer is put again and says so; junk leads where the answers lead.
 */
export function nextPage(locale: Locale, query: Query): string {
  const state: CheckState = { locale, answers: parseAnswers(query), picks: parsePicks(query) };
  const journey = journeyFor(state.answers);
  const question = [query.question].flat()[0] ?? '';
  if (!isQuestionId(question) || !journey.asked.has(question)) {
    return urlAfterAnswers(journey, state);
  }
  if (!state.answers[question]) {
    const again = questionUrl(question, state);
    return `${again}${again.includes('?') ? '&' : '?'}missing=yes`;
  }
  const goesOn = journey.asked.get(question) === 'then' && query.changing === undefined;
  if (journey.next || !goesOn || !journey.offered) return urlAfterAnswers(journey, state);
  return questionUrl(journey.offered, state);
}

/** Reads a query string the way Next hands queries to pages, every key as a list. */
export function queryFrom(parameters: URLSearchParams): Query {
  return Object.fromEntries(
    [...new Set(parameters.keys())].slice(0, 64).map((key) => [key, parameters.getAll(key)]),
  );
}
