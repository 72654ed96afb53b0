import type { Answers } from '@/lib/triage/answers';
import { type Journey, journeyFor } from '@/lib/triage/journey';
import { levelRange } from '@/lib/triage/level-range';
import { knownFrom, withDoors } from '@/lib/triage/open-facts';
import { dependsOn, type Known, truthOf } from '@/lib/triage/three-valued';
import type { Level } from '@/lib/triage/verdict';
import type { Fact } from '@/lib/triage/vocabulary';
import type { PlanFact } from './action';
import { actions } from './actions/table';
import type { CallTarget } from './call-targets';
import { countedAt, derivedRows } from './derived-facts';

/** What an answer can still change: the level upwards or downwards, or what is to be done now or today. */
export type Effect = 'raise' | 'lower' | 'now' | 'today';

/** From the gravest to the least. */
export const effects = ['raise', 'lower', 'now', 'today'] as const satisfies readonly Effect[];

/** What the open facts can still change. */
export interface Relevance {
  /** Every open fact on which level or pressing steps still depend; any other fact changes neither. */
  readonly effects: ReadonlyMap<Fact, ReadonlySet<Effect>>;
  /** Whom a step that depends on the fact calls. */
  readonly calls: ReadonlyMap<Fact, ReadonlySet<CallTarget>>;
}

/** The same, with the verdicts and matters that are established or may still come about. */
function withSums(known: Known<Fact>, levels: ReadonlySet<Level>): Known<PlanFact> {
  const sure = levels.size === 1 ? ([...levels][0] as Level) : null;
  // Who vouches for a contact counts for nothing once it is a scam: while it may become one, that answer is open.
  const certain = countedAt(sure ?? (levels.has('scam') ? 'scam' : 'unverified'), known.facts);
  const facts = new Set<PlanFact>(certain);
  const open = new Set<PlanFact>(sure ? countedAt(sure, known.open) : known.open);
  for (const fact of known.facts) {
    if (!sure && !certain.has(fact)) open.add(fact);
  }
  for (const level of levels) {
    (sure ? facts : open).add(`verdict.${level}`);
  }
  for (const row of derivedRows) {
    const truth = truthOf(row, { facts, open });
    if (truth === 'holds') {
      facts.add(row.fact);
      open.delete(row.fact);
    } else if (truth === 'open' && !facts.has(row.fact)) open.add(row.fact);
  }
  return { facts, open };
}

/** Tells the answers behind a fact of the plan: of a matter those that add up to it; a verdict has its own. */
function answersBehindIn(known: Known<PlanFact>): (fact: PlanFact) => ReadonlySet<Fact> {
  // Matters rest on matters, and many actions on the same: each is worked out once.
  const found = new Map<PlanFact, ReadonlySet<Fact>>();
  const lookFor = (fact: PlanFact): ReadonlySet<Fact> => {
    if (fact.startsWith('verdict.')) return new Set();
    if (!fact.startsWith('matter.')) return new Set([fact as Fact]);
    const rows = derivedRows.filter((row) => row.fact === fact);
    return new Set(rows.flatMap((row) => dependsOn(row, known)).flatMap((one) => [...behind(one)]));
  };
  const behind = (fact: PlanFact): ReadonlySet<Fact> => {
    const answers = found.get(fact) ?? lookFor(fact);
    found.set(fact, answers);
    return answers;
  };
  return behind;
}

/** Notes values under keys. */
class Notes<K, V> {
  readonly all = new Map<K, Set<V>>();
  /** Tells whether the value is new there. */
  add(key: K, value: V): boolean {
    const values = this.all.get(key);
    if (values?.has(value)) return false;
    if (values) values.add(value);
    else this.all.set(key, new Set([value]));
    return true;
  }
}

/**
 * Works out from the tables of red flags and actions which further answers could still change the level or a step
 * of now or today. Each rule and each action is decided, dead or open; a fact counts while something open depends
 * on it. Never too little: facts that are not named change nothing, alone or together.
 */
export function relevanceOf(answers: Answers, journey: Journey = journeyFor(answers)): Relevance {
  const known = knownFrom(answers, journey);
  const { levels, raise, lower } = levelRange(known);
  const effectsOf = new Notes<Fact, Effect>();
  const callsOf = new Notes<Fact, CallTarget>();
  for (const fact of raise) effectsOf.add(fact, 'raise');
  for (const fact of lower) effectsOf.add(fact, 'lower');
  const summed = withSums(known, levels);
  const answersBehind = answersBehindIn(summed);
  const openBehind = (fact: PlanFact) =>
    [...answersBehind(fact)].filter((answer) => !known.facts.has(answer));
  // Many actions depend on the same matter, which dozens of answers stand behind: they are noted once for each of both.
  const turning = new Notes<PlanFact, Effect | CallTarget>();
  for (const action of actions) {
    const { urgency, call } = action;
    if (urgency !== 'now' && urgency !== 'today') continue;
    for (const fact of dependsOn(action, summed)) {
      if (turning.add(fact, urgency)) {
        for (const answer of openBehind(fact)) effectsOf.add(answer, urgency);
      }
      if (call && turning.add(fact, call)) {
        for (const answer of openBehind(fact)) callsOf.add(answer, call);
      }
    }
  }
  for (const effect of effects) {
    const moved = [...effectsOf.all].filter(([, all]) => all.has(effect)).map(([fact]) => fact);
    for (const fact of withDoors(new Set(moved), known)) effectsOf.add(fact, effect);
  }
  return { effects: effectsOf.all, calls: callsOf.all };
}
