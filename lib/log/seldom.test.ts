import { expect, test } from 'vitest';
import { seldom } from './seldom';

test('a failure is told once and then how often it came again', () => {
  let now = 0;
  const leftOut = seldom(1_000, () => now);
  expect([leftOut('a'), leftOut('a'), leftOut('b'), leftOut('a')]).toEqual([0, null, 0, null]);
  now = 1_000;
  expect([leftOut('a'), leftOut('a')]).toEqual([2, null]);
});

test('a hundred thousand kinds write no more lines than a hundred, and take no more room', () => {
  const leftOut = seldom(1_000, () => 0);
  const told = Array.from({ length: 100_000 }, (_, i) => leftOut(`kind ${i}`));
  expect(told.filter((times) => times !== null).length).toBeLessThanOrEqual(101);
});
