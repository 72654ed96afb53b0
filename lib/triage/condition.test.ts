import { expect, it } from 'vitest';
import { because, holds } from './condition';

const moneyForOfficials = [
  ['requests.pay', 'requests.moveOthersMoney'],
  ['role.police', 'role.authority'],
] as const;

it('holds when every group has one of its facts, and says which', () => {
  const facts = new Set(['role.authority', 'requests.pay', 'situation.onCall']);
  expect(holds(moneyForOfficials, facts)).toBe(true);
  expect(because(moneyForOfficials, facts)).toEqual(['requests.pay', 'role.authority']);
});

it('does not hold when a group has none, and then nothing made it', () => {
  const facts = new Set(['requests.pay', 'requests.moveOthersMoney']);
  expect(holds(moneyForOfficials, facts)).toBe(false);
  expect(because(moneyForOfficials, facts)).toEqual([]);
});
