import type { Answers } from '@/lib/triage/answers';
import { withAnswer } from '@/lib/triage/answers';
import { journeyFor, type Stage } from '@/lib/triage/journey';
import { questions } from '@/lib/triage/questions';
import { judge, type Level } from '@/lib/triage/verdict';
import type { QuestionId } from '@/lib/triage/vocabulary';
import { firstActions as expertFirst } from '../first-actions';
import { planFor } from '../plan';
import { type Scenario, scenarios } from './scenarios';

/** How one story comes out on our pages. */
export interface Outcome {
  readonly scenario: Scenario;
  /** The level at the first verdict, and at the end of the story. */
  readonly firstLevel: Level;
  readonly level: Level;
  /** Every level shown on the way, the first one first, in the order of asking. */
  readonly levels: readonly Level[];
  readonly acceptable: boolean;
  readonly forbidden: boolean;
  /** The level with the number answered "not seen". */
  readonly levelWithoutNumber: Level;
  /** Taps to the first verdict, and to the end of everything the story tells. */
  readonly firstTaps: number;
  readonly allTaps: number;
  /** The plan's first two actions. */
  readonly firstActions: readonly string[];
  /** Whether one of them is what the expert would do first. */
  readonly expertAgrees: boolean;
  /** Answers that no page on the way would have asked for. */
  readonly unasked: readonly string[];
}

function tapsFor(question: QuestionId, answers: Answers): number {
  const chosen: readonly string[] = answers[question] ?? [];
  const { choice, exclusive = [] } = questions[question];
  const oneTap = choice === 'one' || chosen.some((option) => exclusive.includes(option));
  return oneTap ? 1 : chosen.length + 1;
}

/**
 * One touch of a control each: a button, a ticked box, 继续, the link to a question asked by choice, and the link
 * below the verdict to the first offered question, unless that is answered there with one touch.
 */
function tapsOf(answers: Answers, stages: readonly Stage[]): number {
  const { asked } = journeyFor(answers);
  const answered = [...asked].filter(([q, stage]) => answers[q] && stages.includes(stage));
  const offered = answered.find(([, stage]) => stage === 'then')?.[0];
  const links =
    answered.filter(([, stage]) => stage === 'extra').length +
    (offered && tapsFor(offered, answers) > 1 ? 1 : 0);
  return links + answered.reduce((sum, [question]) => sum + tapsFor(question, answers), 0);
}

/** The levels a merchant sees who answers question by question, those asked by choice last. */
function levelsOnTheWay(answers: Answers): Level[] {
  const all = [...journeyFor(answers).asked.keys()];
  const seen: Level[] = [];
  let given: Answers = {};
  for (;;) {
    const { next, offered, facts } = journeyFor(given);
    if (!next) seen.push(judge(facts).level);
    const byChoice = all.find((question) => answers[question] && !given[question]);
    const question = next ?? offered ?? byChoice;
    if (!question) return seen;
    const chosen = answers[question];
    if (!chosen) throw new Error(`The story does not answer "${question}", which is asked.`);
    given = withAnswer(given, question, chosen);
  }
}

/** Runs one story through questions, verdict and plan. */
export function outcomeOf(scenario: Scenario): Outcome {
  const { answers } = scenario;
  const { facts, asked } = journeyFor(answers);
  const { level } = judge(facts);
  const blind = answers.number ? withAnswer(answers, 'number', ['unknownNumber']) : answers;
  const firstActions = planFor(facts, level)
    .actions.slice(0, 2)
    .map((action) => action.id);
  const levels = levelsOnTheWay(answers);
  const wanted: readonly string[] = expertFirst[scenario.expertFirst] ?? [];
  return {
    scenario,
    firstLevel: levels[0] ?? level,
    level,
    levels,
    acceptable: scenario.acceptable.includes(level),
    forbidden: scenario.forbidden.includes(level),
    levelWithoutNumber: judge(journeyFor(blind).facts).level,
    firstTaps: tapsOf(answers, ['first']),
    allTaps: tapsOf(answers, ['first', 'then', 'extra']),
    firstActions,
    expertAgrees: firstActions.some((id) => wanted.includes(id)),
    unasked: Object.keys(answers).filter((question) => !asked.has(question as QuestionId)),
  };
}

/** The outcomes of all stories. */
export function outcomes(): Outcome[] {
  return scenarios.map(outcomeOf);
}

/** The groups in which stories are counted. */
export function groupOf({ kind, scope }: Scenario): string {
  if (kind === 'grey') return 'grey';
  if (kind === 'legit') return 'genuine';
  return scope === 'core' ? 'scam, core' : 'scam, adjacent';
}

/** The middle value of a list of numbers; of an even count the lower of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
