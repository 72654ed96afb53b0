import type { Interview } from '@/lib/response/interview';
import type { Answers } from '@/lib/triage/answers';
import type { QuestionId } from '@/lib/triage/vocabulary';

/** True when a question may be shown: it is the next one, was answered before, or comes after the verdict. */
export function isReached(question: QuestionId, interview: Interview, answers: Answers): boolean {
  if (!interview.asked.has(question)) return false;
  return interview.next === null || interview.next === question || answers[question] !== undefined;
}
