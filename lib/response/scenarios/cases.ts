import type { Answers } from '@/lib/triage/answers';
import { withAnswer } from '@/lib/triage/answers';
import { journeyFor } from '@/lib/triage/journey';
import { questions } from '@/lib/triage/questions';
import { judge, type Level } from '@/lib/triage/verdict';
import type { QuestionId } from '@/lib/triage/vocabulary';
import { expertActions } from '../expert-actions';
import { interviewFor } from '../interview';
import { type OptionList, optionListFor } from '../option-list';
import { type Plan, planFor } from '../plan';
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
  /** What was answered on the pages by whoever answers what is put and nothing else. */
  readonly walked: Answers;
  /** Taps to the first verdict, and until nothing more is put. */
  readonly firstTaps: number;
  readonly allTaps: number;
  /** The plan's cards, each by its first point. */
  readonly cards: readonly string[];
  /** How many of them are for now. */
  readonly cardsNow: number;
  /** Whether what the expert would do first stands on the first two cards. */
  readonly expertAgrees: boolean;
  /** Whether one of the two things the expert would do first stands on the first three cards. */
  readonly expertNearly: boolean;
  /** What the expert would do and no card says, in the expert's words. */
  readonly missing: readonly string[];
  /** Answers to questions that make no sense beside the others. */
  readonly unasked: readonly string[];
}

const isPut = (list: OptionList, option: string) =>
  [list.shown, list.alone, ...list.more.map(({ options }) => options)].some((options) =>
    options.includes(option),
  );

/** What this merchant touches on the page of a question, and what is answered by it. */
function answerOn(question: QuestionId, scenario: Scenario, given: Answers) {
  const list = optionListFor(question, given);
  const { choice, unknown = '' } = questions[question];
  const told: readonly string[] = scenario.answers[question] ?? [unknown];
  const [only = ''] = told;
  if (choice === 'one') return { chosen: told, taps: isPut(list, only) ? 1 : 2 };
  const put = told.filter((option) => isPut(list, option));
  const ticks = put.filter((option) => !list.alone.includes(option));
  const opened = list.more.filter(({ options }) => ticks.some((tick) => options.includes(tick)));
  if (ticks.length > 0) return { chosen: ticks, taps: ticks.length + opened.length + 1 };
  if (put.length > 0) return { chosen: put, taps: 1 };
  const instead = list.alone.find((option) => insteadOf.includes(`${question}.${option}`));
  // What changes nothing is opened and ticked only where no button says that nothing on the list fits.
  return instead ? { chosen: [instead], taps: 1 } : { chosen: told, taps: told.length + 2 };
}

/** Buttons that say "none of what is listed". */
const insteadOf: readonly string[] = ['requests.other', 'story.none', 'now.none', 'ownPart.none'];

/** One question as this merchant answers it. */
interface Answered {
  readonly question: QuestionId;
  readonly taps: number;
  /** Whether it came after the first verdict; what an answer there asks for comes after it, too. */
  readonly below: boolean;
}

/**
 * Walks the pages as this merchant would, answering what is put and nothing else. Every touch counts: a button, a
 * ticked box, a heading to open, 继续, and the link below the verdict to the first question with several answers.
 */
function walk(scenario: Scenario, start: Answers = {}) {
  const answered: Answered[] = [];
  const levelsSeen: Level[] = [];
  let answers = start;
  for (;;) {
    const { next, offered, facts } = interviewFor(answers);
    if (!next) levelsSeen.push(judge(facts).level);
    const question = next ?? offered;
    if (!question) return { answered, levels: levelsSeen, answers };
    const { chosen, taps } = answerOn(question, scenario, answers);
    const link =
      !next && levelsSeen.length === 1 && taps > 1 && questions[question].choice === 'many';
    answered.push({ question, taps: link ? taps + 1 : taps, below: levelsSeen.length > 0 });
    answers = withAnswer(answers, question, chosen);
  }
}

const sum = (list: readonly Answered[]) => list.reduce((total, { taps }) => total + taps, 0);

/** Taps of this merchant for what is still put once `start` is answered. */
export function tapsFrom(scenario: Scenario, start: Answers): number {
  return sum(walk(scenario, start).answered);
}

/** Whether the first so many cards say what the expert's sentence says. */
function saysWithin({ cards }: Plan, count: number, sentence: string): boolean {
  const wanted: readonly string[] = expertActions[sentence] ?? [];
  const said = cards.slice(0, count).flatMap(({ actions, clauses }) => [...actions, ...clauses]);
  return said.some(({ id }) => wanted.includes(id));
}

/** Runs one story through questions, verdict and plan. */
export function outcomeOf(scenario: Scenario): Outcome {
  const { answers } = scenario;
  const { facts, applicable } = journeyFor(answers);
  const { level } = judge(facts);
  const blind = answers.number ? withAnswer(answers, 'number', ['unknownNumber']) : answers;
  const plan = planFor(facts, level);
  const [expertFirst = '', expertSecond = ''] = scenario.expert;
  const walked = walk(scenario);
  const { levels } = walked;
  return {
    scenario,
    firstLevel: levels[0] ?? level,
    level,
    levels,
    acceptable: scenario.acceptable.includes(level),
    forbidden: scenario.forbidden.includes(level),
    levelWithoutNumber: judge(journeyFor(blind).facts).level,
    walked: walked.answers,
    firstTaps: sum(walked.answered.filter(({ below }) => !below)),
    allTaps: sum(walked.answered),
    cards: plan.cards.flatMap(({ actions: [first] }) => first?.id ?? []),
    cardsNow: plan.byUrgency.now.length,
    expertAgrees: saysWithin(plan, 2, expertFirst),
    expertNearly: [expertFirst, expertSecond].some((sentence) => saysWithin(plan, 3, sentence)),
    missing: scenario.expert.filter((sentence) => !saysWithin(plan, plan.cards.length, sentence)),
    unasked: Object.keys(answers).filter(
      (question) => !applicable.includes(question as QuestionId),
    ),
  };
}

/** The outcomes of all stories. */
export function outcomes(): Outcome[] {
  return scenarios.map(outcomeOf);
}

/** The mean share of what the experts would do that the plans say, from 0 to 1. */
export function meanShareSaid(all: readonly Outcome[]): number {
  const shares = all.map(({ scenario, missing }) => 1 - missing.length / scenario.expert.length);
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
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
