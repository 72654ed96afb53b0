import { describe, expect, it } from 'vitest';
import { firstActions } from './first-actions';
import { scenarios } from './scenarios/scenarios';

describe('what an expert would do first', () => {
  it('is known for every story', () => {
    expect(scenarios.filter(({ expertFirst }) => !firstActions[expertFirst])).toEqual([]);
  });

  it('is needed by some story, every sentence of the table', () => {
    const said = new Set(scenarios.map(({ expertFirst }) => expertFirst));
    expect(Object.keys(firstActions).filter((sentence) => !said.has(sentence))).toEqual([]);
  });
});
