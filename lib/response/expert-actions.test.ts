import { describe, expect, it } from 'vitest';
import { expertActions } from './expert-actions';
import { scenarios } from './scenarios/scenarios';

describe('what an expert would do', () => {
  const said = new Set(scenarios.flatMap(({ expert }) => expert));

  it('is known for every story', () => {
    expect(scenarios.filter(({ expert }) => expert.length === 0)).toEqual([]);
    expect([...said].filter((sentence) => !expertActions[sentence])).toEqual([]);
  });

  it('is needed by some story, every sentence of the table', () => {
    expect(Object.keys(expertActions).filter((sentence) => !said.has(sentence))).toEqual([]);
  });
});
