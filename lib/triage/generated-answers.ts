import { type Answers, withAnswer } from './answers';
import { journeyFor } from './journey';
import { questions } from './questions';
import { type QuestionId, vocabulary } from './vocabulary';

/** A choice between `count` things, 0-based; tests hand in a random one, enumerations a fixed one. */
export type Choose = (count: number) => number;

/** Options a merchant can tap on the page of a question. */
export function tappable(question: QuestionId): readonly string[] {
  const { derived = [] } = questions[question];
  return (vocabulary[question] as readonly string[]).filter((option) => !derived.includes(option));
}

function answerTo(question: QuestionId, choose: Choose): readonly string[] {
  const options = tappable(question);
  const { choice, exclusive = [] } = questions[question];
  const first = options[choose(options.length)] ?? '';
  if (choice === 'one' || exclusive.includes(first)) return [first];
  const more = options.filter((option) => !exclusive.includes(option) && choose(6) === 0);
  return [...new Set([first, ...more])];
}

/**
 * Walks a whole journey as a merchant could: every question that makes sense, whether it is put or told by choice.
 * Made for tests and benchmarks, where journeys of all kinds are needed.
 */
export function walkJourney(choose: Choose): Answers {
  let answers: Answers = {};
  for (let step = 0; step < 40; step += 1) {
    const open = journeyFor(answers).applicable.find((question) => !answers[question]);
    if (!open) return answers;
    answers = withAnswer(answers, open, answerTo(open, choose));
  }
  throw new Error('A journey did not end after 40 questions: journey.ts asks in a circle.');
}
