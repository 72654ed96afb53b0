import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkDigitFor, hasValidCheckDigit } from './check-digit';

const codes = fc
  .sample(fc.stringMatching(/^\d{15}$/), { numRuns: 400, seed: 2026 })
  .map((digits) => digits + checkDigitFor(digits));

it('accepts what it completed', () => {
  expect(codes.every(hasValidCheckDigit)).toBe(true);
});

it('sees every single wrong digit, at each of the sixteen places', () => {
  const unseen = codes.flatMap((code) =>
    [...code].flatMap((right, at) =>
      [...'0123456789']
        .filter((wrong) => wrong !== right)
        .map((wrong) => code.slice(0, at) + wrong + code.slice(at + 1))
        .filter(hasValidCheckDigit),
    ),
  );
  expect(unseen).toEqual([]);
});

it('sees every swap of two neighbours', () => {
  const unseen = codes.flatMap((code) =>
    [...code.slice(1)]
      .map((next, at) => code.slice(0, at) + next + code.charAt(at) + code.slice(at + 2))
      .filter((swapped) => swapped !== code)
      .filter(hasValidCheckDigit),
  );
  expect(unseen).toEqual([]);
});
