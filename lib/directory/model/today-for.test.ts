import { describe, expect, test } from 'vitest';
import { buildHotline } from '../factories/institution';
import { todayFor } from './today-for';
import { trustStateFor } from './trust';

const publication = { publishedAt: '2026-11-22T01:00:00.000Z' };
const stateAt = (seenOn: string, clock: string) =>
  trustStateFor(buildHotline({ seenOn }), todayFor(publication, new Date(clock)));

describe('the day that decides which numbers count', () => {
  test('is today in China, where the day begins eight hours early', () => {
    expect(todayFor(publication, new Date('2026-12-31T15:59:59Z'))).toBe('2026-12-31');
    expect(todayFor(publication, new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01');
  });

  test('is never before the directory was published', () => {
    expect(todayFor(publication, new Date('2025-11-22T00:00:00Z'))).toBe('2026-11-22');
    expect(todayFor(publication, new Date(0))).toBe('2026-11-22');
  });
});

describe('a clock that jumps', () => {
  test('back by a year revives no number that was expired when the directory was published', () => {
    expect(stateAt('2025-11-01', '2026-11-23T00:00:00Z')).toBe('expired');
    expect(stateAt('2025-11-01', '2025-11-23T00:00:00Z')).toBe('expired');
  });

  test('forward by a year expires what cannot be known to hold, until it is put right', () => {
    expect(stateAt('2026-10-01', '2027-11-23T00:00:00Z')).toBe('expired');
    expect(stateAt('2026-10-01', '2026-11-23T00:00:00Z')).toBe('sourced');
  });
});
