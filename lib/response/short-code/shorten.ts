import { answersFromFacts } from '@/lib/triage/answers';
import { journeyFor } from '@/lib/triage/journey';
import { judge, type Level } from '@/lib/triage/verdict';
import type { Fact, QuestionId } from '@/lib/triage/vocabulary';
import { type Urgency, urgencies } from '../action';
import { pickNeededFor } from '../call-targets';
import { type Plan, planFor } from '../plan';
import type { Said } from './payload';

/** From what may go first to what the plan lives on. */
const leastFirst: readonly QuestionId[] = [
  'signs',
  'alsoContact',
  'identity',
  'origin',
  'number',
  'story',
  'payment',
  'requests',
  'dialled',
  'role',
  'official',
  'paidBy',
  'frozenBy',
  'when',
  'ownPart',
  'now',
  'losses',
  'contact',
  'situation',
];

interface Outcome {
  readonly level: Level;
  readonly plan: Plan;
}

function outcomeOf(facts: ReadonlySet<string>): Outcome {
  const { facts: counted } = journeyFor(answersFromFacts(facts));
  const { level } = judge(counted);
  return { level, plan: planFor(counted, level) };
}

/**
 * Tells whether two plans open alike: the same level, the same cards up to this urgency, and the same first two begun alike.
 * Up to `later` every step is the same.
 */
function sameUpTo(last: Urgency, one: Outcome, other: Outcome): boolean {
  const kept = urgencies.slice(0, urgencies.indexOf(last) + 1);
  const steps = ({ plan }: Outcome) =>
    plan.cards
      .filter(({ urgency }, place) => place < 2 || kept.includes(urgency))
      .flatMap(({ id, actions: [first, ...further] }, place) => [
        id,
        ...(place < 2 && first ? [first.id] : []),
        ...(last === 'later' ? [first, ...further].map((action) => action?.id) : []),
      ])
      .join();
  return one.level === other.level && steps(one) === steps(other);
}

function candidates(facts: ReadonlySet<string>): Fact[] {
  return leastFirst.flatMap((question) =>
    [...facts].filter((fact): fact is Fact => fact.startsWith(`${question}.`)),
  );
}

/** Drops whatever can go without changing the steps up to this urgency, least important answers first. */
function* without(said: Said, meant: Outcome, last: Urgency): Generator<Said> {
  let { facts } = said;
  for (const fact of candidates(facts)) {
    const fewer = new Set([...facts].filter((one) => one !== fact));
    if (!sameUpTo(last, outcomeOf(fewer), meant)) continue;
    facts = fewer;
    yield { ...said, facts };
  }
}

/** Drops institutions, the last one first. */
function* withFewerPicks(said: Said): Generator<Said> {
  let picks = Object.entries(said.picks);
  while (picks.length > 0) {
    picks = picks.slice(0, -1);
    yield { ...said, picks: Object.fromEntries(picks) };
  }
}

function onlyCalled(picks: Said['picks'], { plan }: Outcome): Said['picks'] {
  const needed = plan.callTargets.map((party) => pickNeededFor(party) as string | null);
  return Object.fromEntries(Object.entries(picks).filter(([pick]) => needed.includes(pick)));
}

/**
 * The same story told ever shorter, the whole of it first: away goes what changes no step, then what changes only
 * `later`, then picked institutions, since the other phone can pick again, then what changes only `thisWeek` and
 * `today`. Level, the steps of `now` and the first two never change; `complete` says that no step does.
 */
export function* shorterVersionsOf(whole: Said): Generator<Said> {
  const meant = outcomeOf(whole.facts);
  let said: Said = { ...whole, picks: onlyCalled(whole.picks, meant) };
  const keeping = function* (shorter: Generator<Said>) {
    for (said of shorter) yield said;
  };
  yield whole;
  yield said;
  yield* keeping(without(said, meant, 'later'));
  said = { ...said, complete: false };
  yield* keeping(without(said, meant, 'thisWeek'));
  yield* keeping(withFewerPicks(said));
  yield* keeping(without(said, meant, 'today'));
  yield* keeping(without(said, meant, 'now'));
}
