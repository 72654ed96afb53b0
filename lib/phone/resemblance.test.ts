import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberShapes } from './numbering-plan';
import { maybeImitated, resembles } from './resemblance';

const digits = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });
const classes = [...numberShapes.map(([name]) => name), 'overseas', 'hidden', 'unknown'] as const;
const owners = ['claimedInstitution', 'otherInstitution', 'state'] as const;

/** A known number and a display close to it: digits added on both sides, one changed, or two swapped. */
const imitation = fc
  .tuple(digits(3, 12), digits(0, 6), digits(0, 6), fc.nat({ max: 11 }), digits(1, 2))
  .chain(([known, before, after, place, put]) => {
    const at = place % known.length;
    const swapped = `${known[at + 1] ?? ''}${known[at]}`;
    return fc.constantFrom(
      { known, core: before + known + after },
      { known, core: known.slice(0, at) + put + known.slice(at + put.length) },
      { known, core: known.slice(0, at) + swapped + known.slice(at + swapped.length) },
    );
  });

test('whatever a display resembles is among the numbers it is compared with', () => {
  const someClass = fc.constantFrom(...classes);
  let resembling = 0;
  fc.assert(
    fc.property(imitation, someClass, fc.constantFrom(...owners), (made, numberClass, ownedBy) => {
      if (!resembles(made.core, numberClass, { digits: made.known, ownedBy })) return true;
      resembling += 1;
      return maybeImitated(made.core).includes(made.known);
    }),
    { numRuns: 5000 },
  );
  expect(resembling).toBeGreaterThan(500);
});

test('a number is compared with itself', () => {
  expect(maybeImitated('95588')).toContain('95588');
});
