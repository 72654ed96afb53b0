import { holds } from '@/lib/triage/condition';
import type { Level } from '@/lib/triage/verdict';
import type { Fact } from '@/lib/triage/vocabulary';
import { type Action, type PlanFact, type Urgency, urgencies } from './action';
import { actions } from './actions/table';
import type { CallTarget } from './call-targets';
import { countedAt, derivedFacts } from './derived-facts';

/** What to do, in the order of doing it. */
export interface Plan {
  readonly actions: readonly Action[];
  readonly byUrgency: Readonly<Record<Urgency, readonly Action[]>>;
  /** Whoever is called, in the order of first mention. */
  readonly callTargets: readonly CallTarget[];
}

/** What of a plan is printed in full and what only as title and number. */
export interface PrintSelection {
  readonly full: readonly Action[];
  readonly brief: readonly Action[];
}

const printedInFull = 12;

function applies({ when, unless = [] }: Action, facts: ReadonlySet<PlanFact>): boolean {
  return holds(when, facts) && !unless.some((fact) => facts.has(fact));
}

function byPressing(a: Action, b: Action): number {
  return urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) || a.order - b.order;
}

/** The plan for these facts and this verdict; never empty, and always with something to do now. */
export function planFor(facts: ReadonlySet<Fact>, level: Level): Plan {
  const counted = countedAt(level, facts);
  const known = new Set<PlanFact>([
    ...counted,
    `verdict.${level}`,
    ...derivedFacts(counted, level),
  ]);
  const chosen = actions.filter((action) => applies(action, known)).sort(byPressing);
  const at = (urgency: Urgency) => chosen.filter((action) => action.urgency === urgency);
  return {
    actions: chosen,
    byUrgency: { now: at('now'), today: at('today'), thisWeek: at('thisWeek'), later: at('later') },
    callTargets: [...new Set(chosen.flatMap(({ call }) => call ?? []))],
  };
}

/** Splits a plan for paper: at most twelve actions of now and today in full, every other one in brief. */
export function printSelection({ actions, byUrgency }: Plan): PrintSelection {
  const full = [...byUrgency.now, ...byUrgency.today].slice(0, printedInFull);
  return { full, brief: actions.filter((action) => !full.includes(action)) };
}
