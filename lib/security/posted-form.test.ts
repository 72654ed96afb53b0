import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headerOf, postedFields } from './posted-form';

test('what was posted comes back whole, and a header can hold it', () => {
  const pair = fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 20 }), (pairs) => {
      const header = headerOf(new URLSearchParams(pairs));
      expect(header).toMatch(/^[\w-]*$/);
      expect([...postedFields(header)]).toEqual(pairs);
    }),
  );
});

test('two thousand Chinese characters take less than nine thousand', () => {
  expect(headerOf(new URLSearchParams({ text: '验'.repeat(2_000) })).length).toBeLessThan(9_000);
});
