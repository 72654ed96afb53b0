import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { actRows } from './rows/acts';
import { circumstanceRows } from './rows/circumstances';
import { contactRows } from './rows/contacts';
import { stateRows } from './rows/states';

const folder = import.meta.dirname;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.includes('.test.'),
);

/** Regular expressions as they are written in a file. */
const literals = (source: string) =>
  [
    ...source.matchAll(
      /(?<=[=(:,?|]\s*)\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])*)\/[gimsuy]*/g,
    ),
  ].map(([, pattern = '']) => pattern);

/** Whether a group that repeats without end holds something that does too: such a pattern can take for ever. */
function repeatsRepetition(pattern: string): boolean {
  const plain = pattern.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  const open: boolean[] = [];
  let inner = false;
  for (let at = 0; at < plain.length; at++) {
    const rest = plain.slice(at + 1);
    if (plain[at] === '(') open.push(false);
    if (/[*+]/.test(plain[at] ?? '') && plain[at - 1] !== '(') open[open.length - 1] = true;
    if (/^\{\d+,\}/.test(plain.slice(at))) open[open.length - 1] = true;
    if (plain[at] !== ')') continue;
    const held = open.pop() ?? false;
    if (held && /^(?:[*+]|\{\d+,\d*\})/.test(rest)) inner = true;
    if (held && open.length > 0) open[open.length - 1] = true;
  }
  return inner;
}

test('what takes for ever is recognised', () => {
  expect(repeatsRepetition('(?:a+b?)*c')).toBe(true);
  expect(repeatsRepetition('(?:(?:a|b)+x)+')).toBe(true);
  expect(repeatsRepetition('(?:a|b)*c+')).toBe(false);
  expect(repeatsRepetition('[+*]{1,3}(?:\\*x)*')).toBe(false);
});

it.each(files)('%s repeats no repetition', (name) => {
  const patterns = literals(readFileSync(join(folder, name), 'utf8'));
  expect(patterns.filter(repeatsRepetition)).toEqual([]);
});

const rows = [...actRows, ...stateRows, ...contactRows, ...circumstanceRows];

it.each(rows)('$id, composed, repeats no repetition', ({ words }) => {
  expect(repeatsRepetition(words.source)).toBe(false);
});

test('the patterns are found where they are written', () => {
  const count = files.flatMap((name) => literals(readFileSync(join(folder, name), 'utf8'))).length;
  expect(count).toBeGreaterThan(100);
});
