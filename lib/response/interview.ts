import type { Answers } from '@/lib/triage/answers';
import { holds } from '@/lib/triage/condition';
import { type EarlyStep, earlySteps, type Journey, journeyFor } from '@/lib/triage/journey';
import { factsOf } from '@/lib/triage/open-facts';
import type { Fact, QuestionId } from '@/lib/triage/vocabulary';
import type { CallTarget } from './call-targets';
import { type Effect, effects, type Relevance, relevanceOf } from './relevance';

/**
 * When a question is put. `first`: before the first verdict; `then`: offered one after the other below it;
 * `extra`: only by choice, since for these answers it can change neither the level nor a step of now or today.
 */
export type Stage = 'first' | 'then' | 'extra';

/** Which questions are put, and what comes next. */
export interface Interview extends Journey {
  /** Every question that makes sense, answered ones included, in the order of asking. */
  readonly asked: ReadonlyMap<QuestionId, Stage>;
  /** The next question before the first verdict; null once there is a verdict. */
  readonly next: QuestionId | null;
  /** The next question offered below the verdict; null when nothing more can change. */
  readonly offered: QuestionId | null;
}

/** Why a question is put: what its answer can still change, the gravest first, and who may have to be called. */
export interface Why {
  readonly effects: readonly Effect[];
  readonly calls: readonly CallTarget[];
}

/** What the answer to an open question can still change; without effects it is not worth putting. */
export function whyAsk(question: QuestionId, relevance: Relevance): Why {
  const facts = factsOf[question];
  const some = <V>(of: ReadonlyMap<Fact, ReadonlySet<V>>) =>
    new Set(facts.flatMap((fact) => [...(of.get(fact) ?? [])]));
  const moved = some(relevance.effects);
  return {
    effects: effects.filter((effect) => moved.has(effect)),
    calls: [...some(relevance.calls)],
  };
}

function earlyStepsOf(question: QuestionId, facts: ReadonlySet<Fact>): readonly EarlyStep[] {
  return earlySteps.filter(
    (step) =>
      step.question === question &&
      holds(step.when, facts) &&
      !step.unless?.some((fact) => facts.has(fact)),
  );
}

/** The early questions first, in their own order, then the others in the order of asking. */
function inOrder({ applicable, facts }: Journey): QuestionId[] {
  const early = earlySteps.map(({ question }) => question);
  const first = early.filter((q) => applicable.includes(q) && earlyStepsOf(q, facts).length > 0);
  return [...new Set([...first, ...applicable])];
}

/** Puts of the questions that make sense those whose answer can still change the level or a pressing step. */
export function interviewFor(answers: Answers): Interview {
  const journey = journeyFor(answers);
  const relevance = relevanceOf(answers, journey);
  const stageOf = (question: QuestionId): Stage => {
    const moved = answers[question] ? effects : whyAsk(question, relevance).effects;
    if (moved.length === 0) return 'extra';
    const steps = earlyStepsOf(question, journey.facts);
    const movesLevel = moved.includes('raise') || moved.includes('lower');
    return steps.some((step) => !step.onlyForLevel || movesLevel) ? 'first' : 'then';
  };
  const asked = new Map(inOrder(journey).map((question) => [question, stageOf(question)] as const));
  const open = (stage: Stage) =>
    [...asked.keys()].find((q) => asked.get(q) === stage && !answers[q]) ?? null;
  return { ...journey, asked, next: open('first'), offered: open('then') };
}

/** The answers a question was put on: all of them while it is open, those to questions before it once it is answered. */
export function earlierAnswers(question: QuestionId, answers: Answers): Answers {
  if (!answers[question]) return answers;
  const order = inOrder(journeyFor(answers));
  const before = order.slice(0, Math.max(order.indexOf(question), 0));
  return Object.fromEntries(Object.entries(answers).filter(([q]) => before.some((b) => b === q)));
}
