import { describe, expect, it } from 'vitest';
import { levels } from '@/lib/triage/verdict';
import { type Fact, vocabulary } from '@/lib/triage/vocabulary';
import type { PlanFact } from '../action';
import { clauses } from '../clauses/table';
import { caller } from '../fact-groups';
import { everySmallSituation, everyStory, situationAfter, situationOf } from '../generated-plans';
import type { Plan } from '../plan';
import { actions } from './table';

const everyFact = Object.entries(vocabulary).flatMap(([question, options]) =>
  options.map((option) => `${question}.${option}` as Fact),
);

/** What merchants do tell together and chance hardly ever does. */
const seldom: readonly (readonly Fact[])[] = [
  ['contact.callEnded', 'requests.stopPaying', 'role.police', 'losses.joinedGroup'],
];

/** Every plan of the real stories, the small situations and up to 5 000 journeys. */
function* everyPlan(): Generator<Plan> {
  for (const { plan } of [...everyStory(), ...everySmallSituation()]) yield plan;
  for (const facts of seldom) yield situationOf(new Set(facts)).plan;
  let seed = 7;
  const choose = (count: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % count;
  };
  for (let left = 5000; left > 0; left -= 1) yield situationAfter(choose).plan;
}

describe('the conditions of the actions and clauses', () => {
  it('have none that no merchant could ever get', () => {
    const missing = new Set<string>([...actions, ...clauses].map(({ id }) => id));
    for (const { cards } of everyPlan()) {
      if (missing.size === 0) break;
      for (const card of cards) {
        for (const { id } of [...card.actions, ...card.clauses]) missing.delete(id);
      }
    }
    expect([...missing]).toEqual([]);
  });

  it('ask only about facts that a merchant can state', () => {
    const known = new Set<PlanFact>([
      ...everyFact,
      ...levels.map((level) => `verdict.${level}` as const),
    ]);
    const used = [
      ...actions.flatMap(({ when, unless = [] }) => [...when.flat(), ...unless]),
      ...clauses.flatMap(({ asserts, unless = [] }) => [...asserts.flat(), ...unless]),
    ];
    expect(used.filter((fact) => !known.has(fact) && !fact.startsWith('matter.'))).toEqual([]);
    expect(caller).not.toContain('contact.nobody');
  });
});
