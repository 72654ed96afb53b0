import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contradictEachOther, directionSaid, tellingQuotes } from './direction-quotes';

const quote = fc.record({
  says: fc.constantFrom('inboundOnly' as const, 'mayCallOut' as const),
  weak: fc.boolean(),
});

test('what contradicts, is weak or is not there comes to unknown; else what is said', () => {
  fc.assert(
    fc.property(fc.array(quote, { maxLength: 5 }), (quotes) => {
      const said = new Set(quotes.map(({ says }) => says));
      const direction = directionSaid(quotes);
      if (said.size !== 1 || quotes.every(({ weak }) => weak)) expect(direction).toBe('unknown');
      else expect(said.has(direction as 'inboundOnly')).toBe(true);
    }),
  );
});

test('one more page never makes "never calls out" of something else but silence and weak words', () => {
  fc.assert(
    fc.property(fc.array(quote, { maxLength: 5 }), quote, (quotes, more) => {
      if (directionSaid([...quotes, more]) !== 'inboundOnly') return;
      expect(quotes.every(({ says }) => says === 'inboundOnly')).toBe(true);
    }),
  );
});

test('weak words are shown only where they contradict', () => {
  fc.assert(
    fc.property(fc.array(quote, { maxLength: 5 }), (quotes) => {
      const shown = tellingQuotes(quotes);
      if (contradictEachOther(quotes)) expect(shown).toEqual(quotes);
      else expect(shown).toEqual(quotes.filter(({ weak }) => !weak));
    }),
  );
});
