import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarios } from '@/lib/response/scenarios/scenarios';
import { ownWords } from './own-words/texts';
import { holdsEnglish, readWith } from './read-with';
import { englishRows } from './rows/english';
import { examples } from './rows/examples';

const texts = [
  ...scenarios.map(({ story }) => story),
  ...ownWords.map(({ text }) => text),
  ...Object.values(examples).flat(),
];

describe('a text for which no English rows are fetched', () => {
  it('says the same without them', () => {
    const plain = texts.filter((text) => !holdsEnglish(text));
    expect(plain.length).toBeGreaterThan(300);
    for (const text of plain) {
      expect(readWith(text, []).mentions, text).toEqual(readWith(text, englishRows).mentions);
    }
  });

  it('is none of those that an English row reads, cut and joined at will', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...texts, 'POS', ' App ', 'ＰＯＳ', 'otp', '，'), {
          maxLength: 4,
        }),
        fc.nat(200),
        (parts, from) => {
          const text = parts.join('').slice(from);
          if (holdsEnglish(text)) return;
          expect(readWith(text, []).mentions).toEqual(readWith(text, englishRows).mentions);
        },
      ),
      { numRuns: 200 },
    );
  });
});
