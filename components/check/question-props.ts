import { fromTheOther } from '@/lib/check/parties';
import { questionMessages } from '@/lib/check/question-messages';
import type { Messages } from '@/lib/i18n/messages';
import { type CheckState, pageUrl, questionUrl, statePairs } from '@/lib/page-url';
import type { Interview } from '@/lib/response/interview';
import { type OptionList, optionListFor } from '@/lib/response/option-list';
import { withAnswer } from '@/lib/triage/answers';
import type { QuestionId } from '@/lib/triage/vocabulary';
import type { QuestionFormProps } from './question-form';

/** What the form of one question needs, given what was answered so far and what is to be looked at after it. */
export function questionFormProps(
  question: QuestionId,
  state: CheckState,
  messages: Pick<Messages, 'check' | 'questions'>,
  lookAt: readonly QuestionId[] = [],
): QuestionFormProps {
  const { locale, answers } = state;
  return {
    question,
    messages: questionMessages(messages.questions, question),
    chrome: messages.check,
    list: optionListFor(question, answers),
    chosen: answers[question] ?? [],
    carried: [
      ...statePairs({ ...state, answers: withAnswer(answers, question, []) }),
      ...(lookAt.length > 0 ? [['more', lookAt.join(',')] as const] : []),
    ],
    action: `/${locale}/check/answer`,
    labelledBy: `question-${question}`,
  };
}

/** The page before a question: the question answered before it, or the door the merchant came through. */
export function pageBefore(question: QuestionId, interview: Interview, state: CheckState): string {
  const asked = [...interview.asked.keys()];
  const before = asked.slice(0, asked.indexOf(question)).filter((q) => state.answers[q]);
  const last = before.pop();
  if (last && last !== 'situation') return questionUrl(last, state);
  const theirs = fromTheOther(state);
  if (theirs) {
    return question === 'situation'
      ? pageUrl('/check/result', theirs)
      : questionUrl('situation', state);
  }
  return state.answers.situation?.[0] === 'onCall' ? pageUrl('/call', state) : `/${state.locale}`;
}

/** The id of the first field of a question, whatever its list shows first. */
export function firstField(question: QuestionId, { shown, more, others }: OptionList): string {
  const [first] = [...shown, ...[...more, ...others].flatMap(({ options }) => options)];
  return `${question}-${first ?? ''}`;
}
