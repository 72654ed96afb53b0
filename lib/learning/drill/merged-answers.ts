import { type Answers, parseAnswers } from '@/lib/triage/answers';
import { questions } from '@/lib/triage/questions';
import { type QuestionId, questionIds } from '@/lib/triage/vocabulary';

function chosenOf(question: QuestionId, earlier: Answers, later: Answers): readonly string[] {
  const before = earlier[question] ?? [];
  const after = later[question] ?? [];
  if (questions[question].choice === 'many') return [...before, ...after];
  return after.length > 0 ? after : before;
}

/** What is known when more becomes known: a question with one answer takes the later one, any other keeps both. */
export function mergedAnswers(earlier: Answers, later: Answers): Answers {
  return parseAnswers(
    Object.fromEntries(questionIds.map((id) => [id, chosenOf(id, earlier, later)])),
  );
}
