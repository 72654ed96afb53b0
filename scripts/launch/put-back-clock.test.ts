import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenClockIsPutBack } from './put-back-clock';

const year = 365 * 24 * 3_600_000;
const minute = 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a clock that ran years ahead and is put right is noticed once', () => {
  const work = vi.fn();
  whenClockIsPutBack(work);
  vi.advanceTimersByTime(2 * minute);
  expect(work).not.toHaveBeenCalled();
  vi.setSystemTime(Date.now() - 5 * year);
  vi.advanceTimersByTime(3 * minute);
  expect(work).toHaveBeenCalledTimes(1);
});

test('a clock put on, or back by an hour, is nothing to act on', () => {
  const work = vi.fn();
  whenClockIsPutBack(work);
  vi.setSystemTime(Date.now() + year);
  vi.advanceTimersByTime(2 * minute);
  vi.setSystemTime(Date.now() - 3_600_000);
  vi.advanceTimersByTime(2 * minute);
  expect(work).not.toHaveBeenCalled();
});
