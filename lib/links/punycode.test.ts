import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unicodeHost } from './punycode';

const letter = fc.constantFrom(...'abcxyz019工商银行支付іаео京東ñéß한国ไท');

test('gives back what a browser encodes', () => {
  const label = fc.string({ unit: letter, minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(label, label, (one, other) => {
      const host = `${one}.${other}.com`;
      const ascii = domainToASCII(host);
      fc.pre(ascii !== '');
      expect(domainToASCII(unicodeHost(ascii))).toBe(ascii);
      expect(unicodeHost(ascii)).not.toMatch(/xn--/);
    }),
    { numRuns: 1000 },
  );
});

test.each(['xn--', 'xn--ü', 'xn--a-', 'xn--99999999', 'xn--a*b', `xn--${'z'.repeat(60)}`])(
  'a label that is none stays or is harmless: %s',
  (label) => {
    expect(typeof unicodeHost(`${label}.com`)).toBe('string');
  },
);
