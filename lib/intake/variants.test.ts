import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestText } from './longest-text';
import { proposalFrom } from './proposal';
import { readText } from './read';
import { examples } from './rows/examples';

const texts = Object.values(examples).map(([must]) => must);
const chinese = texts.filter((text) => /[\u3400-\u9FFF]/.test(text));

const presets = (text: string) =>
  proposalFrom(readText(text))
    .facts.filter(({ state }) => state === 'yes')
    .map(({ fact }) => fact)
    .sort();

/** Characters of the examples in the traditional form people paste from elsewhere. */
const traditional: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...[
      '帳账號号驗验證证碼码戶户銀银轉转錢钱機机費费辦办換换電电話话訊讯點点鏈链網网頁页裝装軟软開开',
    ],
    ...['貸贷額额單单訂订國国發发給给說说請请讓让還还沒没為为個个時时間间這这對对過过進进門门資资'],
  ]
    .join('')
    .match(/../gu)
    ?.map((pair) => [...pair].reverse()) ?? [],
);
const each = (text: string, change: (one: string) => string) => [...text].map(change).join('');

describe('the same text in another spelling proposes the same', () => {
  it.each([
    ['traditional characters', (text: string) => each(text, (one) => traditional[one] ?? one)],
    [
      'full-width letters and digits',
      (text: string) =>
        each(text, (one) =>
          /[0-9a-z]/i.test(one) ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one,
        ),
    ],
    ['invisible characters', (text: string) => each(text, (one) => `${one}\u200b`)],
    ['capitals', (text: string) => text.toUpperCase()],
    ['half-width commas', (text: string) => text.replace(/，/g, ',')],
    ['a full stop', (text: string) => `${text}。`],
    ['blanks around it', (text: string) => `  ${text}\n`],
  ])('%s', (_, change) => {
    for (const text of chinese) expect(presets(change(text)), text).toEqual(presets(text));
  });
});

describe('parts of a text', () => {
  const some = fc.constantFrom(...texts);
  const mark = fc.constantFrom('。', '！', '\n', '；', '？！', ' 。 ');

  it('a sentence that says nothing takes nothing away', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...chinese),
        fc.constantFrom('谢谢', '在线等', '急'),
        (text, end) => {
          expect(presets(`${text}。${end}`), text).toEqual(presets(text));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('joined, split at any mark or half deleted they are read without failing, spans inside', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(some, mark), { maxLength: 30 }),
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        (parts, keep) => {
          const whole = parts.map((part) => part.join('')).join('');
          const half = [...whole].filter((_, at) => keep[at % keep.length]).join('');
          for (const text of [whole, half, `${half}${whole}`]) {
            const reading = readText(text);
            expect(reading.shown).toHaveLength(Math.min(text.length, longestText));
            for (const { spans } of proposalFrom(reading).facts) {
              for (const { start, end } of spans) {
                expect(start).toBeLessThan(end);
                expect(end).toBeLessThanOrEqual(reading.shown.length);
              }
            }
          }
        },
      ),
      { numRuns: 120 },
    );
  });
});
