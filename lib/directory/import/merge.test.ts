import { describe, expect, test } from 'vitest';
import { buildHotline, buildInstitution } from '../factories/institution';
import type { Institution } from '../model/institution';
import { differencesBetween } from './differences';
import { mergeDirectory, type ReviewedPoint } from './merge';

const hotline = (number: string, part = {}) => buildHotline({ number, ...part });
const one = (...hotlines: Institution['hotlines']) => buildInstitution({ id: 'one', hotlines });
const reviewed = (value: string) => [{ institutionId: 'one', kind: 'phone', value }] as const;

/** The numbers readers get, and those that wait for two people, when files lay this over that. */
function merged(
  before: Institution[],
  fresh: Institution[],
  decided: readonly ReviewedPoint[] = reviewed('none'),
) {
  const { after, held } = mergeDirectory(before, fresh, decided);
  return {
    numbers: after.flatMap(({ hotlines }) => hotlines.map(({ number }) => number)),
    held: held.map(({ institutionId, from, to }) => `${institutionId} ${from} → ${to}`),
  };
}

describe('what files lay over what is published', () => {
  test('adds a number beside one that stays', () => {
    const both = one(hotline('95001'), hotline('95002'));
    expect(merged([one(hotline('95001'))], [both])).toEqual({
      numbers: ['95001', '95002'],
      held: [],
    });
  });

  test('withdraws a number beside one of that purpose that stays', () => {
    const both = one(hotline('95001'), hotline('95002'));
    expect(merged([both], [one(hotline('95002'))])).toEqual({ numbers: ['95002'], held: [] });
  });

  test('adds an institution with its numbers, and leaves one out that no file names', () => {
    const two = buildInstitution({ id: 'two', hotlines: [hotline('95002')] });
    expect(merged([one(hotline('95001'))], [two])).toEqual({ numbers: ['95002'], held: [] });
  });

  test('never puts a number in the place of another of that purpose', () => {
    expect(merged([one(hotline('95001'))], [one(hotline('95002'))])).toEqual({
      numbers: ['95001'],
      held: ['one 95001 → 95002'],
    });
  });

  test('withdraws one number and adds another when they serve different purposes', () => {
    const fresh = one(hotline('95002', { purpose: 'creditCard' }));
    expect(merged([one(hotline('95001'))], [fresh])).toEqual({ numbers: ['95002'], held: [] });
  });

  test('leaves a number as reviewers decided, named or not', () => {
    const before = [one(hotline('95001', { display: 'as decided' }))];
    const { after } = mergeDirectory(before, [one(hotline('95001'))], reviewed('95001'));
    expect(after[0]?.hotlines.map(({ display }) => display)).toEqual(['as decided']);
    expect(merged(before, [one()], reviewed('95001')).numbers).toEqual(['95001']);
  });

  test('brings no number back that reviewers withdrew, and holds nothing for it', () => {
    expect(merged([one()], [one(hotline('95001'))], reviewed('95001'))).toEqual({
      numbers: [],
      held: [],
    });
  });

  test('of another institution is not bound by what was decided for this one', () => {
    const two = buildInstitution({ id: 'two', hotlines: [hotline('95001')] });
    expect(merged([], [two], reviewed('95001')).numbers).toEqual(['95001']);
  });

  test('keeps who checked a number and what happened to it', () => {
    const check = { lastCheckedOn: '2026-11-01', checkedBy: ['ann', 'bo'] };
    const history = [{ on: '2026-01-01', kind: 'added', number: '95001', by: [] } as const];
    const before = { ...one(hotline('95001', check)), history };
    const { after } = mergeDirectory([before], [one(hotline('95001'), hotline('95003'))], []);
    expect(after[0]?.hotlines).toMatchObject([check, { lastCheckedOn: null, checkedBy: [] }]);
    expect(after[0]?.history).toEqual(history);
  });

  test('is put in the order of the short-code numbers', () => {
    const all = [3, 1, 2].map((number) => buildInstitution({ id: `i${number}`, number }));
    const { after } = mergeDirectory([], all, []);
    expect(after.map(({ id }) => id)).toEqual(['i1', 'i2', 'i3']);
  });
});

test('a difference is told by the part it is in', () => {
  const before = [one(hotline('95001'), hotline('95002')), buildInstitution({ id: 'gone' })];
  const after = [
    one(hotline('95001', { display: '9-5001' }), hotline('95003')),
    buildInstitution({ id: 'new' }),
  ];
  expect(differencesBetween(before, after)).toEqual({
    added: ['one hotline 95003', 'new'],
    changed: ['one hotline 95001'],
    withdrawn: ['one hotline 95002', 'gone'],
  });
  expect(differencesBetween(before, before)).toEqual({ added: [], changed: [], withdrawn: [] });
});
