import type { PageWords } from '@/components/page/ground';
import { addressOf, type Place, questionAddress } from '@/lib/addresses';
import { answerPairs, withAnswer } from '@/lib/triage/answers';
import type { Journey } from '@/lib/triage/journey';
import { questions } from '@/lib/triage/questions';
import type { QuestionId } from '@/lib/triage/vocabulary';
import type { QuestionFormProps } from './question-form';
import { shownOptions, wordsOf } from './question-words';

/** What the form of one question needs, given what was answered so far. */
export function questionFormProps(
  question: QuestionId,
  place: Place,
  words: PageWords,
): QuestionFormProps {
  const { locale, answers, picks } = place;
  return {
    question,
    words: wordsOf(words.questions, question),
    chrome: words.check,
    chosen: answers[question] ?? [],
    carried: answerPairs(withAnswer(answers, question, []), picks),
    action: `/${locale}/check/answer`,
    labelledBy: `question-${question}`,
  };
}

/** The page before a question: the question answered before it, or the door the merchant came through. */
export function pageBefore(question: QuestionId, journey: Journey, place: Place): string {
  const asked = [...journey.asked.keys()];
  const before = asked.slice(0, asked.indexOf(question)).filter((q) => place.answers[q]);
  const last = before.pop();
  if (last && last !== 'situation') return questionAddress(last, place);
  return place.answers.situation?.[0] === 'onCall' ? addressOf('/call', place) : `/${place.locale}`;
}

/** The id of the first checkbox of a question with several answers. */
export function firstField(question: QuestionId, words: PageWords): string {
  const grouped = Object.values(questions[question].groups ?? {})[0];
  const shown = grouped ?? shownOptions(question, wordsOf(words.questions, question));
  return `${question}-${shown[0] ?? ''}`;
}
