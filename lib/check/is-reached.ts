import type { Answers } from '@/lib/triage/answers';
import type { Journey } from '@/lib/triage/journey';
import type { QuestionId } from '@/lib/triage/vocabulary';

/** True when a question may be shown: it is the next one, was answered before, or comes after the verdict. */
export function isReached(question: QuestionId, journey: Journey, answers: Answers): boolean {
  if (!journey.asked.has(question)) return false;
  return journey.next === null || journey.next === question || answers[question] !== undefined;
}
