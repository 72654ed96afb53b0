import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CheckVerdict,
  checkVerdicts,
  doubleCheck,
  latestAnswers,
  peopleToVerify,
  type SignedCheck,
} from './double-check';

const check = fc.record<SignedCheck>({
  by: fc.constantFrom('ann', 'bo', 'cy', 'di'),
  verdict: fc.constantFrom(...checkVerdicts),
  on: fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22'),
  shown: fc.constantFrom('as it is', 'as it was'),
});
const checks = fc.array(check, { maxLength: 12 });
const proposer = fc.constantFrom('ann', 'bo', null);

const asItIs = (all: readonly SignedCheck[]) => all.filter(({ shown }) => shown === 'as it is');

test('whoever is named says "right" of what it says now, after every "wrong" that stands, and is not its proposer', () => {
  fc.assert(
    fc.property(checks, proposer, (all, who) => {
      const found = doubleCheck(all, 'as it is', who);
      if (found === null) return;
      expect(new Set(found.by).size).toBe(peopleToVerify);
      for (const name of found.by) {
        const answers = latestAnswers(asItIs(all));
        const since = answers.slice(
          answers.findLastIndex(({ verdict }) => verdict === 'wrong') + 1,
        );
        expect(since.find(({ by }) => by === name)?.verdict).toBe('right');
        expect(name).not.toBe(who);
      }
    }),
  );
});

test('only one more "right" makes it verified, or a "wrong" that its author takes back', () => {
  fc.assert(
    fc.property(checks, check, proposer, (all, more, who) => {
      const before = doubleCheck(all, 'as it is', who);
      if (before !== null) return;
      const after = doubleCheck([...all, more], 'as it is', who);
      if (after === null) return;
      const mine = asItIs(all).findLast(({ by }) => by === more.by)?.verdict;
      expect(more.shown).toBe('as it is');
      expect(more.verdict === 'right' || (mine === 'wrong' && more.verdict === 'cannotTell')).toBe(
        true,
      );
    }),
  );
});

test.each<[string, string, boolean]>([
  ['bo right, cy right', 'two people', true],
  ['bo right, cy wrong', 'a dispute', false],
  ['bo right, cy wrong, bo right', 'a dispute in which one repeats himself', false],
  ['bo right, cy wrong, cy right', 'a "wrong" that was a slip', true],
  ['bo right, cy right, cy cannotTell', 'a "right" that was a slip', false],
  ['bo right, cy right, di wrong, di cannotTell', 'a "wrong" taken back', true],
  ['bo right, cy right, di wrong, bo right, cy right', 'two who looked again after it', true],
  ['bo right, cy right, di wrong, bo right, di wrong, cy right', 'one who found it twice', false],
])('%s: %s', (said, _what, isVerified) => {
  const all = said.split(', ').map((one) => {
    const [by = '', verdict] = one.split(' ');
    return { by, verdict: verdict as CheckVerdict, on: '2026-11-22', shown: 'x' };
  });
  expect(doubleCheck(all, 'x', null) !== null).toBe(isVerified);
});

test('the earlier of the two days counts, and one person twice is one', () => {
  const right = (by: string, on: string): SignedCheck => ({ by, on, verdict: 'right', shown: 'x' });
  const [bo, cy] = [right('bo', '2026-11-20'), right('cy', '2026-11-22')];
  expect(doubleCheck([bo, cy], 'x', null)).toEqual({ on: '2026-11-20', by: ['bo', 'cy'] });
  expect(doubleCheck([bo, right('bo', '2026-11-22')], 'x', null)).toBeNull();
  expect(doubleCheck([bo, cy], 'x', 'bo')).toBeNull();
});
