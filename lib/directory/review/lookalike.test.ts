import { expect, test } from 'vitest';
import { madeUpHotline, madeUpInstitution } from '../factories/made-up';
import { isOneSlipAway, lookalikeReason } from './lookalike';

const called = (id: string, ...numbers: string[]) =>
  madeUpInstitution({ id, hotlines: numbers.map((number) => madeUpHotline({ number })) });
const all = [called('own', '4000001111'), called('other', '95588', '4008202819', '10107888')];

test.each([
  ['the first digit', '5008202819', true],
  ['the first two swapped', '0408202819', true],
  ['the last two swapped', '4008202891', true],
  ['two swapped that are no neighbours', '4000282819', false],
  ['a digit less', '400820281', false],
  ['nothing', '4008202819', false],
  ['two neighbours that are both others', '4118202819', false],
  ['a digit moved on over another one', '4005802819', false],
  ['a digit moved back over another one', '4002502819', false],
  ['three digits', '5118202819', false],
])('%s is one slip or is not', (_what, number, isOne) => {
  expect(isOneSlipAway('4008202819', number)).toBe(isOne);
});

test('a long number one slip from somebody else’s names it and whose it is', () => {
  expect(lookalikeReason('4008202818', 'own', all)).toBe(
    '4008202818 is one slip away from 4008202819, a number of other. Read the page again, digit by digit.',
  );
  expect(lookalikeReason('10107880', 'own', all)).toContain('10107888, a number of other');
});

test('its own numbers, far ones and short codes are not held against a number', () => {
  expect(lookalikeReason('4000001112', 'own', all)).toBeNull();
  expect(lookalikeReason('4001234567', 'own', all)).toBeNull();
  expect(lookalikeReason('95568', 'own', all)).toBeNull();
});
