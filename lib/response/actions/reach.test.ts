import { describe, expect, it } from 'vitest';
import { levels } from '@/lib/triage/verdict';
import { type Fact, vocabulary } from '@/lib/triage/vocabulary';
import type { PlanFact } from '../action';
import { caller } from '../fact-groups';
import { everySmallSituation, situationAfter } from '../generated-plans';
import type { Plan } from '../plan';
import { type ActionId, actions } from './table';

const everyFact = Object.entries(vocabulary).flatMap(([question, options]) =>
  options.map((option) => `${question}.${option}` as Fact),
);

const ids = (plan: Plan): readonly ActionId[] => plan.actions.map(({ id }) => id);

describe('the conditions of the actions', () => {
  it('has no action that no merchant could ever get', () => {
    const reached = new Set<ActionId>(everySmallSituation().flatMap(({ plan }) => ids(plan)));
    let seed = 7;
    const choose = (count: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % count;
    };
    for (let walk = 0; walk < 2500; walk += 1) {
      for (const id of ids(situationAfter(choose).plan)) reached.add(id);
    }
    expect(actions.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  it('asks only about facts that a merchant can state', () => {
    const known = new Set<PlanFact>([
      ...everyFact,
      ...levels.map((level) => `verdict.${level}` as const),
    ]);
    const used = actions.flatMap(({ when, unless = [] }) => [...when.flat(), ...unless]);
    expect(used.filter((fact) => !known.has(fact) && !fact.startsWith('matter.'))).toEqual([]);
    expect(caller).not.toContain('contact.nobody');
  });
});
