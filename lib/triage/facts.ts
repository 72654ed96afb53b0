import type { Answers } from './answers';
import { type Fact, type QuestionId, questionIds } from './vocabulary';

/** Facts of the given answers: one `question.option` each, and a live call for whoever came through "正在通话". */
export function factsFrom(
  answers: Answers,
  asked: readonly QuestionId[] = questionIds,
): ReadonlySet<Fact> {
  const facts = new Set<Fact>();
  for (const question of asked) {
    for (const option of answers[question] ?? []) facts.add(`${question}.${option}` as Fact);
  }
  if (facts.has('situation.onCall')) facts.add('contact.callLive');
  return facts;
}
