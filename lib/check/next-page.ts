import type { Locale } from '@/lib/i18n/locales';
import { type CheckState, questionUrl, readState, urlAfterAnswers } from '@/lib/page-url';
import { interviewFor } from '@/lib/response/interview';
import { parseAnswers, type Query, withAnswer } from '@/lib/triage/answers';
import { isQuestionId, type QuestionId } from '@/lib/triage/vocabulary';
import { afterChange } from './after-change';

function withMark(url: string, mark: string, value = 'yes'): string {
  return `${url}${url.includes('?') ? '&' : '?'}${mark}=${value}`;
}

/** The questions named in a query, junk left out. */
export function questionsIn(value: Query[string]): QuestionId[] {
  return [value ?? []].flat().join(',').slice(0, longestList).split(',').filter(isQuestionId);
}

const longestList = 200;

/** True where the question was put, and not told by choice. */
function isPut(question: QuestionId, { answers }: CheckState): boolean {
  const { asked } = interviewFor(withAnswer(answers, question, []));
  return asked.get(question) === 'then';
}

/**
 * Says which page follows an answer. `question` names what was answered, `changing` what stood there before. A
 * question sent without an answer is put again and says so, as is one that a change gave more to choose from; junk
 * leads where the answers lead.
 */
export function nextPage(locale: Locale, query: Query): string {
  const state = readState(locale, query);
  const { answers } = state;
  const interview = interviewFor(answers);
  const question = [query.question].flat()[0] ?? '';
  if (!isQuestionId(question) || !interview.asked.has(question)) {
    return urlAfterAnswers(interview, state);
  }
  if (!answers[question]) return withMark(questionUrl(question, state), 'missing');
  if (query.changing !== undefined) return pageAfterChange(question, query, state);
  // Asked anew because something before it changed: what comes after it may be answered already.
  const { answers: kept, again } = afterChange(
    question,
    withAnswer(answers, question, []),
    answers,
  );
  if (again.length > 0 || kept !== answers) return pageAfterChange(question, query, state);
  if (query.more !== undefined) return pageToLookAt(questionsIn(query.more), state);
  if (interview.next || !isPut(question, state) || !interview.offered) {
    return urlAfterAnswers(interview, state);
  }
  return questionUrl(interview.offered, state);
}

function pageAfterChange(question: QuestionId, query: Query, state: CheckState): string {
  const former = parseAnswers({ [question]: query.changing })[question] ?? [];
  const before = withAnswer(state.answers, question, former);
  const { answers, again } = afterChange(question, before, state.answers);
  const others = questionsIn(query.more).filter((other) => !again.includes(other));
  return pageToLookAt([...again, ...others], { ...state, answers });
}

/**
 * The first of these questions to look at again, with the rest to follow; without any, where the answers lead. An early
 * question that is open comes before all of them.
 */
function pageToLookAt(questions: readonly QuestionId[], state: CheckState): string {
  const interview = interviewFor(state.answers);
  const toLookAt = questions.filter((question) => state.answers[question]);
  const [first] = toLookAt;
  if (!first) return urlAfterAnswers(interview, state);
  const url = interview.next ? urlAfterAnswers(interview, state) : questionUrl(first, state);
  return withMark(url, 'more', toLookAt.join(','));
}

/** Reads a query string the way Next hands queries to pages, every key as a list. */
export function queryFrom(parameters: URLSearchParams): Query {
  return Object.fromEntries(
    [...new Set(parameters.keys())].slice(0, 64).map((key) => [key, parameters.getAll(key)]),
  );
}
