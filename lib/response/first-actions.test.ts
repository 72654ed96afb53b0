import { describe, expect, it } from 'vitest';
import { journeyFor } from '@/lib/triage/journey';
import { judge } from '@/lib/triage/verdict';
import { firstActions } from './first-actions';
import { planFor } from './plan';
import { type Scenario, scenarios } from './scenarios/scenarios';

function startsWithTheExpert({ answers, expertFirst }: Scenario): boolean {
  const { facts } = journeyFor(answers);
  const firstTwo = planFor(facts, judge(facts).level).actions.slice(0, 2);
  return firstTwo.some(({ id }) => firstActions[expertFirst]?.includes(id));
}

describe('what an expert would do first', () => {
  it('is known for every story', () => {
    expect(scenarios.filter(({ expertFirst }) => !firstActions[expertFirst])).toEqual([]);
  });

  it('is needed by some story, every sentence of the table', () => {
    const said = new Set(scenarios.map(({ expertFirst }) => expertFirst));
    expect(Object.keys(firstActions).filter((sentence) => !said.has(sentence))).toEqual([]);
  });

  it('is among the first two actions of the plan in at least 75 of the 81 stories', () => {
    expect(scenarios).toHaveLength(81);
    expect(scenarios.filter(startsWithTheExpert).length).toBeGreaterThanOrEqual(75);
  });
});
