import { expect, test } from 'vitest';
import { addDays, chinaDate } from './china-date';

test('the day in China begins eight hours before the day in Greenwich', () => {
  expect(chinaDate(new Date('2026-11-22T15:59:59Z'))).toBe('2026-11-22');
  expect(chinaDate(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
});

test('days are counted over the end of a leap February', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(() => addDays('soon', 1)).toThrow('Expected a date like 2026-11-22, got "soon"');
});
