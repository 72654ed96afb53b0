import { describe, expect, it } from 'vitest';
import { parseAnswers } from '@/lib/triage/answers';
import { journeyFor } from '@/lib/triage/journey';
import { judge } from '@/lib/triage/verdict';
import { outcomeOf } from './cases';
import { queryOf, scenarios } from './scenarios';
import { toldByReaders } from './told-by-readers';

const told = Object.entries(toldByReaders).map(([id, query]) => {
  const story = scenarios.find((scenario) => scenario.id === id);
  if (!story) throw new Error(`${id} is no story.`);
  const outcome = outcomeOf({ ...story, query, answers: parseAnswers(queryOf(query)) });
  const { level: ours } = judge(journeyFor(story.answers).facts);
  return { story, ours, ...outcome };
});

describe('the stories as readers told them', () => {
  it('come to a level experts accept, first and last, every one', () => {
    const wrong = told.filter(
      ({ story, level, firstLevel }) =>
        !story.acceptable.includes(level) || !story.acceptable.includes(firstLevel),
    );
    expect(wrong.map(({ story }) => story.id)).toEqual([]);
  });

  it('take few taps: the first verdict nine at most, the whole story twenty', () => {
    expect(told.filter(({ firstTaps }) => firstTaps > 9)).toEqual([]);
    expect(told.filter(({ allTaps }) => allTaps > 20)).toEqual([]);
  });

  it('come to the level of our own telling, at least 28 of 30', () => {
    expect(told).toHaveLength(30);
    expect(told.filter(({ level, ours }) => level === ours).length).toBeGreaterThanOrEqual(28);
  });
});
