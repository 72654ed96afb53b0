import { describe, expect, it } from 'vitest';
import { serialiseAnswers } from '@/lib/triage/answers';
import { journeyFor } from '@/lib/triage/journey';
import { groupOf, median, outcomes } from './cases';
import { scenarios } from './scenarios';

const all = outcomes();
const ids = (list: typeof all) => list.map(({ scenario }) => scenario.id);
const inGroup = (group: string) => all.filter(({ scenario }) => groupOf(scenario) === group);

describe('the real stories', () => {
  it('can all be told, at most two of them bent', () => {
    expect(all).toHaveLength(scenarios.length);
    expect(scenarios.filter(({ query }) => query === '')).toEqual([]);
    expect(scenarios.filter(({ forced }) => forced).length).toBeLessThanOrEqual(2);
  });

  it.each(scenarios.map((s) => [s.id, s] as const))('%s answers only what is asked', (_id, s) => {
    const sorted = [...s.query.split('&')].sort().join('&');
    expect(serialiseAnswers(s.answers).split('&').length).toBe(sorted.split('&').length);
    const { next, offered, asked } = journeyFor(s.answers);
    expect({ next, offered }).toEqual({ next: null, offered: null });
    expect(Object.keys(s.answers).filter((q) => ![...asked.keys()].some((a) => a === q))).toEqual(
      [],
    );
  });

  it('never get a forbidden verdict', () => {
    expect(ids(all.filter((o) => o.forbidden))).toEqual([]);
  });

  it('all get a verdict their expert accepts', () => {
    expect(ids(all.filter((o) => !o.acceptable))).toEqual([]);
  });

  it('never call a genuine contact a scam', () => {
    expect(ids(inGroup('genuine').filter((o) => o.level === 'scam'))).toEqual([]);
  });

  it('keep every scam’s level when the number is unknown, and no genuine one becomes suspicious', () => {
    const scams = all.filter(({ scenario }) => scenario.kind === 'scam');
    expect(ids(scams.filter((o) => o.level !== o.levelWithoutNumber))).toEqual([]);
    const alarmed = inGroup('genuine').filter((o) =>
      ['scam', 'suspicious'].includes(o.levelWithoutNumber),
    );
    expect(ids(alarmed.filter((o) => o.level !== o.levelWithoutNumber))).toEqual([]);
  });

  it('reach their first verdict in few taps', () => {
    expect(median(all.map((o) => o.firstTaps))).toBeLessThanOrEqual(6);
    expect(ids(all.filter((o) => o.firstTaps > 9))).toEqual([]);
    expect(median(all.map((o) => o.allTaps))).toBeLessThanOrEqual(12);
    expect(ids(all.filter((o) => o.allTaps > 23))).toEqual([]);
  });

  it('start the plan as an expert would', () => {
    // In these two the money to stop, or the warning to heed, comes before what the expert named.
    expect(ids(all.filter((o) => !o.expertAgrees))).toEqual(['S015', 'S018']);
  });
});
