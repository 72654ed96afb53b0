import { expect, test } from 'vitest';
import { pseudoMessages, pseudoText } from './pseudo-text';

test('a pseudo-text is accented, longer, in brackets, and keeps its placeholders', () => {
  const text = pseudoText('Call {name} at {number}');
  expect(text).toMatch(/^⟦Çáļļ \{name\} áţ \{number\} .+⟧$/);
  expect(text.length).toBeGreaterThanOrEqual('Call {name} at {number}'.length * 1.35);
});

test('each line has brackets of its own, because pages split at line ends', () => {
  expect(
    pseudoText('one\n\ntwo')
      .split('\n')
      .map((line) => /^⟦.+⟧$/.test(line)),
  ).toEqual([true, false, true]);
});

test('a file of messages keeps its keys', () => {
  expect(pseudoMessages({ a: { b: 'x' } })).toEqual({ a: { b: pseudoText('x') } });
});
