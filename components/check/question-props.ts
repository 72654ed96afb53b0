import { questionMessages, shownOptions } from '@/lib/check/question-messages';
import type { Messages } from '@/lib/i18n/messages';
import { type CheckState, pageUrl, questionUrl } from '@/lib/page-url';
import { answerPairs, withAnswer } from '@/lib/triage/answers';
import type { Journey } from '@/lib/triage/journey';
import { questions } from '@/lib/triage/questions';
import type { QuestionId } from '@/lib/triage/vocabulary';
import type { QuestionFormProps } from './question-form';

/** What the form of one question needs, given what was answered so far. */
export function questionFormProps(
  question: QuestionId,
  state: CheckState,
  messages: Pick<Messages, 'check' | 'questions'>,
): QuestionFormProps {
  const { locale, answers, picks } = state;
  return {
    question,
    messages: questionMessages(messages.questions, question),
    chrome: messages.check,
    chosen: answers[question] ?? [],
    carried: answerPairs(withAnswer(answers, question, []), picks),
    action: `/${locale}/check/answer`,
    labelledBy: `question-${question}`,
  };
}

/** The page before a question: the question answered before it, or the door the merchant came through. */
export function pageBefore(question: QuestionId, journey: Journey, state: CheckState): string {
  const asked = [...journey.asked.keys()];
  const before = asked.slice(0, asked.indexOf(question)).filter((q) => state.answers[q]);
  const last = before.pop();
  if (last && last !== 'situation') return questionUrl(last, state);
  return state.answers.situation?.[0] === 'onCall' ? pageUrl('/call', state) : `/${state.locale}`;
}

/** The id of the first checkbox of a question with several answers. */
export function firstField(question: QuestionId, messages: Pick<Messages, 'questions'>): string {
  const grouped = Object.values(questions[question].groups ?? {})[0];
  const shown = grouped ?? shownOptions(question, questionMessages(messages.questions, question));
  return `${question}-${shown[0] ?? ''}`;
}
