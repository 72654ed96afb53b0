import { expect, it } from 'vitest';
import { digitsTyped, inGroupsOfFour } from './typed-code';

it('prints a code in groups of four, the last one as long as it is', () => {
  expect(inGroupsOfFour('1206204510765485')).toBe('1206 2045 1076 5485');
  expect([inGroupsOfFour('12062'), inGroupsOfFour('')]).toEqual(['1206 2', '']);
});

it('reads what was typed with spaces, dashes or full-width digits, and no more than a hundred characters of it', () => {
  expect(digitsTyped(' １２０６-2045－10_76 ')).toBe('120620451076');
  expect(digitsTyped('1206a')).toBe('1206x');
  expect(digitsTyped('1'.repeat(200))).toHaveLength(100);
});
