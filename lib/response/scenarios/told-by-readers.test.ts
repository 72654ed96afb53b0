import { describe, expect, it } from 'vitest';
import { parseAnswers } from '@/lib/triage/answers';
import { journeyFor } from '@/lib/triage/journey';
import { judge } from '@/lib/triage/verdict';
import { queryOf, scenarios } from './scenarios';
import { toldByReaders } from './told-by-readers';

const told = Object.entries(toldByReaders).map(([id, query]) => {
  const story = scenarios.find((scenario) => scenario.id === id);
  if (!story) throw new Error(`${id} is no story.`);
  const levelOf = (text: string) => judge(journeyFor(parseAnswers(queryOf(text))).facts).level;
  return { story, level: levelOf(query), ours: levelOf(story.query) };
});

describe('the stories as readers told them', () => {
  it('come to a level experts accept, every one', () => {
    const wrong = told.filter(({ story, level }) => !story.acceptable.includes(level));
    expect(wrong.map(({ story }) => story.id)).toEqual([]);
  });

  it('come to the level of our own telling, at least 28 of 30', () => {
    expect(told).toHaveLength(30);
    expect(told.filter(({ level, ours }) => level === ours).length).toBeGreaterThanOrEqual(28);
  });
});
