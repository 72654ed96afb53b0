import { expect, it } from 'vitest';
import { pickIds } from '@/lib/triage/answers';
import { isQuestionId, questionIds, vocabulary } from '@/lib/triage/vocabulary';
import { newest, versions } from '../short-code';

const reserved = ['unset', 'few', 'many'];

it('the newest version can say every answer: a new option needs a new version', () => {
  const sayable = (question: string) =>
    newest.layout.rows
      .filter((row) => row.question === question)
      .flatMap(({ answer, ticks = {} }) => [...Object.keys(answer), ...Object.keys(ticks)])
      .filter((symbol) => !reserved.includes(symbol))
      .sort();
  for (const question of questionIds) {
    expect(sayable(question), question).toEqual([...vocabulary[question]].sort());
  }
  expect(newest.layout.picks.map(({ pick }) => pick)).toEqual(pickIds);
});

it('no option bears a name the code uses for itself', () => {
  const ids: string[] = questionIds.flatMap((question) => [...vocabulary[question]]);
  expect(ids.filter((id) => reserved.includes(id))).toEqual([]);
});

it.each(Object.entries(versions))('version %s shares out every stretch whole', (_, layout) => {
  if (layout === 'old') return;
  for (const { answer } of [...layout.rows, ...layout.picks]) {
    expect(Object.values(answer).reduce((sum, share) => sum + share, 0)).toBe(64);
  }
  for (const { question, ticks = {} } of layout.rows) {
    expect(isQuestionId(question)).toBe(true);
    expect(Object.values(ticks).every((share) => share > 0 && share < 64)).toBe(true);
  }
});
