import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkVerdicts, doubleCheck, type SignedCheck } from './double-check';

const check = fc.record<SignedCheck>({
  by: fc.constantFrom('ann', 'bo', 'cy', 'di'),
  verdict: fc.constantFrom(...checkVerdicts),
  on: fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22'),
  shown: fc.constantFrom('as it is', 'as it was'),
});
const checks = fc.array(check, { maxLength: 12 });
const proposer = fc.constantFrom('ann', 'bo', null);

test('whoever is named said "right" of what it says now after the last "wrong", and is not its proposer', () => {
  fc.assert(
    fc.property(checks, proposer, (all, who) => {
      const found = doubleCheck(all, 'as it is', who);
      if (found === null) return;
      expect(new Set(found.by).size).toBe(2);
      for (const name of found.by) {
        const of = all.filter(({ shown }) => shown === 'as it is');
        const since = of.slice(of.findLastIndex(({ verdict }) => verdict === 'wrong') + 1);
        expect(since.some(({ by, verdict }) => by === name && verdict === 'right')).toBe(true);
        expect(name).not.toBe(who);
      }
    }),
  );
});

test('a doubt, another version or one more "right" of the same person never makes it verified', () => {
  fc.assert(
    fc.property(checks, check, proposer, (all, more, who) => {
      const before = doubleCheck(all, 'as it is', who);
      if (before !== null) return;
      const after = doubleCheck([...all, more], 'as it is', who);
      if (after === null) return;
      expect([more.verdict, more.shown]).toEqual(['right', 'as it is']);
      expect(after.by[1]).toBe(more.by);
    }),
  );
});

test('the earlier of the two days counts, and one person twice is one', () => {
  const right = (by: string, on: string): SignedCheck => ({ by, on, verdict: 'right', shown: 'x' });
  const [bo, cy] = [right('bo', '2026-11-20'), right('cy', '2026-11-22')];
  expect(doubleCheck([bo, cy], 'x', null)).toEqual({ on: '2026-11-20', by: ['bo', 'cy'] });
  expect(doubleCheck([bo, right('bo', '2026-11-22')], 'x', null)).toBeNull();
  expect(doubleCheck([bo, cy], 'x', 'bo')).toBeNull();
});
