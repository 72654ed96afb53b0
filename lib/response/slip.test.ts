import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenInto, slipColumns, slipLines } from './slip';
import { columnsOf } from './slip-pieces';

const alphabet = [
  ...'挂断电话，先打官方。“（）”：、…—',
  ...'0123456789',
  ...'abc -./&?',
  ' 110 ',
  '400-700-8000',
  '9551',
];
const anyText = fc
  .array(fc.constantFrom(...alphabet), { maxLength: 120 })
  .map((characters) => characters.join(''));
const withoutSpaces = (text: string) => text.replace(/\s/g, '');

describe('text on receipt paper', () => {
  it('counts a Chinese character and full-width marks as two columns', () => {
    expect(columnsOf('打 110，“急”')).toBe(2 + 1 + 3 + 2 + 2 + 2 + 2);
  });

  it.each(slipColumns)('is never wider than %i columns and loses nothing', (columns) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = slipLines([{ kind: 'text', text, mark: '1. ' }], columns);
        expect(lines.filter((line) => columnsOf(line) > columns)).toEqual([]);
        expect(withoutSpaces(lines.join('')).replace(/^1\./, '')).toBe(withoutSpaces(text));
      }),
    );
  });

  it('never breaks a number, wherever it comes to stand', () => {
    for (let before = 0; before < 40; before += 1) {
      for (const number of ['95588', '400-700-8000', '1206 2045 1076 5485']) {
        const lines = brokenInto(`${'话'.repeat(before)}${number}，再打`, 32);
        expect(lines.some((line) => line.includes(number))).toBe(true);
      }
    }
  });

  it('hangs a closing mark on what it closes, wherever it comes to stand', () => {
    for (let before = 1; before < 40; before += 1) {
      const lines = brokenInto(`${'话'.repeat(before)}，“好”（有）。再打`, 32);
      expect(lines.filter((line) => /^[”，。）]/.test(line) || /[“（]$/.test(line))).toEqual([]);
    }
  });

  it.each<[string, number, string[]]>([
    ['ab cd', 5, ['ab cd']],
    ['ab cd', 4, ['ab', 'cd']],
    ['aaaa  bbbb  c ', 4, ['aaaa', 'bbbb', 'c']],
    ['   ', 4, []],
    ['话话ok.', 6, ['话话', 'ok.']],
    ['x ab/cd', 5, ['x', 'ab/cd']],
    ['x abcde/fghi', 6, ['x', 'abcde/', 'fghi']],
    ['a'.repeat(70), 32, ['a'.repeat(32), 'a'.repeat(32), 'a'.repeat(6)]],
  ])('"%s" in %i columns', (text, columns, lines) => {
    expect(brokenInto(text, columns)).toEqual(lines);
  });

  it('begins no line with a closing mark and ends none with an opening one', () => {
    const lines = brokenInto('说“我先挂了”，再打“官方”电话（合同上有）。'.repeat(8), 32);
    expect(lines.filter((line) => /^[”，。）]/.test(line) || /[“（]$/.test(line))).toEqual([]);
  });

  it('cuts an address that is too long behind one of its marks', () => {
    const address = 'https://example.com/zh/plan?contact=callEnded&losses=paid,toldCode';
    const lines = brokenInto(address, 32);
    expect(lines.join('')).toBe(address);
    expect(lines.slice(0, -1).every((line) => /[/&?=,.]$/.test(line))).toBe(true);
  });

  it('hangs further lines under the first and draws rules across', () => {
    const lines = slipLines(
      [
        { kind: 'rule' },
        { kind: 'text', mark: '10. ', text: '现在就挂断电话，'.repeat(4) },
        { kind: 'gap' },
        { kind: 'text', text: '来电验真', centred: true },
      ],
      32,
    );
    expect(lines[0]).toBe('-'.repeat(32));
    expect(lines[1]).toMatch(/^10\. 现在/);
    expect(lines[2]).toMatch(/^ {4}\S/);
    expect(lines.slice(-2)).toEqual(['', `${' '.repeat(12)}来电验真`]);
  });

  it('puts nothing before a text without a mark', () => {
    expect(slipLines([{ kind: 'text', text: '先挂断' }], 32)).toEqual(['先挂断']);
  });
});
