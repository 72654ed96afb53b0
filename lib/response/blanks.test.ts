import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blank, blankNames, fillBlanks, piecesWithBlanks } from './blanks';

const anyText = fc
  .array(fc.constantFrom('我', '元', ' paid ', '{', '}', ...blankNames.map((n) => `{${n}}`)))
  .map((pieces) => pieces.join(''));

describe('the blanks of a text', () => {
  it('are drawn as one and the same line until they are filled in', () => {
    expect(fillBlanks('{time}，{amount}元')).toBe(`${blank}，${blank}元`);
    expect(fillBlanks('{time}，{amount}元', { amount: '299', time: ' ' })).toBe(`${blank}，299元`);
  });

  it('stay empty where a text has one twice: two sums are not one', () => {
    const filled = { amount: '66', payee: '某某' };
    expect(fillBlanks('付了{amount}元给{payee}。刷了{amount}元。', filled)).toBe(
      `付了${blank}元给某某。刷了${blank}元。`,
    );
  });

  it('leave alone what is no blank', () => {
    expect(fillBlanks('{constructor} {number} {}')).toBe('{constructor} {number} {}');
  });

  it('are all that a text is cut at', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const pieces = piecesWithBlanks(text);
        const again = pieces.map((p) => ('words' in p ? p.words : `{${p.blank}}`)).join('');
        expect(again).toBe(text);
        expect(fillBlanks(text)).not.toMatch(new RegExp(`\\{(${blankNames.join('|')})\\}`));
      }),
    );
  });

  it('put what somebody typed in as it is', () => {
    expect(fillBlanks('{amount}', { amount: '{payee}' })).toBe('{payee}');
  });
});
