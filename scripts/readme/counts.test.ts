import { expect, test } from 'vitest';
import { readmeAndExpected, withCounts } from './counts';

test('the counts in README.md are those of the data; "npm run counts" writes them', async () => {
  const { is, expected } = await readmeAndExpected('.');
  expect(is).toBe(expected);
});

test('a README without the marks is refused, saying what to do', () => {
  expect(() => withCounts('# x', '1')).toThrow('Put the two lines back.');
});
