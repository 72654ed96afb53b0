import type { Answers } from '@/lib/triage/answers';
import { journeyFor } from '@/lib/triage/journey';
import { optionCounts } from '@/lib/triage/option-counts';
import { questions } from '@/lib/triage/questions';
import { judge } from '@/lib/triage/verdict';
import { type Fact, isOptionOf, type QuestionId, vocabulary } from '@/lib/triage/vocabulary';
import { earlierAnswers } from './interview';
import { relevanceOf } from './relevance';

/** Options under one heading. */
export interface OptionGroup {
  readonly id: string;
  readonly options: readonly string[];
}

/** The options of a question as a page shows them. */
export interface OptionList {
  /** In view: those that can change something, at most about a dozen, the commonest and some that decide alone. */
  readonly shown: readonly string[];
  /** Of several to tick, those shown or under a heading that change nothing. */
  readonly inert: readonly string[];
  /** What else can change something, each group under a heading to open. */
  readonly more: readonly OptionGroup[];
  /** What changes nothing for these answers: always there to be told, never asked for. */
  readonly others: readonly OptionGroup[];
  /** Options that stand alone. */
  readonly alone: readonly string[];
}

const shownAtMost = 12;
/** Of a dozen in view, as many are kept for rare options that alone make a scam: nobody may have to look for them. */
const keptForDecisive = 3;
/** A fold for one option or two would hide more than it clears. */
const foldedAtLeast = 3;
/** Answered as "nothing asked", a genuine warning would be hung up on: it stands in view though few stories say it. */
const keptInView: readonly Fact[] = ['requests.stopPaying'];
/** Whoever sees it happen, or was told what the money is for, looks for it in these lists of ten, though it may change nothing any more. */
const neverFolded: readonly QuestionId[] = ['now', 'payment'];
/** What so many of the stories say has its place in a list of one answer, though it may change nothing any more. */
const familiarFrom = 10;

/** How many real stories say this. */
function count(question: QuestionId, option: string): number {
  return optionCounts[`${question}.${option}` as Fact] ?? 0;
}

/** Whether the option makes a scam of what else is told. */
const decides = (question: QuestionId, option: string, told: ReadonlySet<Fact>): boolean =>
  isOptionOf(question, option) &&
  judge(new Set([...told, `${question}.${option}` as Fact])).level === 'scam';

/**
 * About a dozen of many, the commonest first: what most stories say, then what decides by itself, then the next
 * commonest. Where hardly one of them decides beside what was told before, one or two more that do.
 */
function dozenOf(question: QuestionId, byCount: readonly string[], told: ReadonlySet<Fact>) {
  const common = byCount.slice(0, shownAtMost - keptForDecisive);
  const rest = byCount.slice(common.length);
  const alone = rest.filter((option) => decides(question, option, new Set()));
  const dozen = [...new Set([...common, ...alone, ...rest])].slice(0, shownAtMost);
  const decisive = byCount.filter((option) => decides(question, option, told));
  const seen = decisive.filter((option) => dozen.includes(option));
  const unseen = decisive.filter((option) => !dozen.includes(option));
  const shown = new Set([...dozen, ...unseen.slice(0, Math.max(keptForDecisive - seen.length, 0))]);
  const isKept = (option: string) => keptInView.includes(`${question}.${option}` as Fact);
  return byCount.filter((option) => shown.has(option) || isKept(option));
}

function inGroups(question: QuestionId, options: readonly string[]): OptionGroup[] {
  const { groups = { all: vocabulary[question] } } = questions[question];
  return Object.entries(groups)
    .map(([id, all]) => ({ id, options: all.filter((option) => options.includes(option)) }))
    .filter((group) => group.options.length > 0);
}

/** A question with one answer: all of its options, of a long list the likeliest in view. */
function listOfOne(question: QuestionId, options: readonly string[], matters: Matters): OptionList {
  const { unknown } = questions[question];
  const comesFirst = (option: string) => matters(option) || count(question, option) >= familiarFrom;
  const rank = (option: string) =>
    option === unknown ? Infinity : count(question, option) + (comesFirst(option) ? 1000 : 0);
  const likeliest = [...options].sort((a, b) => rank(b) - rank(a));
  const long = options.length - shownAtMost >= foldedAtLeast;
  const shown = new Set(long ? likeliest.slice(0, shownAtMost) : options);
  const others = inGroups(
    question,
    options.filter((option) => !shown.has(option)),
  );
  return {
    shown: options.filter((option) => shown.has(option)),
    inert: [],
    more: [],
    others,
    alone: [],
  };
}

type Matters = (option: string) => boolean;

function listOfMany(
  question: QuestionId,
  options: readonly string[],
  matters: Matters,
  told: ReadonlySet<Fact>,
): OptionList {
  const { exclusive = [], other } = questions[question];
  const ticked = options.filter((option) => !exclusive.includes(option));
  const inert = ticked.filter((option) => !matters(option) && option !== other);
  const folded = inert.length >= foldedAtLeast && !neverFolded.includes(question) ? inert : [];
  const live = ticked.filter((option) => !folded.includes(option));
  const byCount = [...live].sort((a, b) => count(question, b) - count(question, a));
  const long = live.length - shownAtMost >= foldedAtLeast;
  // What the list does not name has a button of its own where some of it is folded away, under whatever heading.
  const asButton = other !== undefined && (folded.length > 0 || long) ? [other] : [];
  const shown = byCount.filter((option) => !asButton.includes(option));
  const inView = long ? dozenOf(question, shown, told) : shown;
  return {
    shown: inView,
    inert: inert.filter((option) => !folded.includes(option)),
    more: inGroups(
      question,
      shown.filter((option) => !inView.includes(option)),
    ),
    others: inGroups(question, folded),
    alone: [...asButton, ...exclusive],
  };
}

/**
 * Sorts the options of a question by what they can still change. An answered question shows the same list as when
 * it was put: answers to questions after it do not count.
 */
export function optionListFor(question: QuestionId, answers: Answers): OptionList {
  const { choice, derived = [] } = questions[question];
  const options = vocabulary[question].filter((option) => !derived.includes(option));
  const earlier = earlierAnswers(question, answers);
  const { effects } = relevanceOf(earlier);
  const matters = (option: string) =>
    isOptionOf(question, option) && effects.has(`${question}.${option}` as Fact);
  if (choice === 'one') return listOfOne(question, options, matters);
  return listOfMany(question, options, matters, journeyFor(earlier).facts);
}
