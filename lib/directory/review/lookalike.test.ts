import { expect, test } from 'vitest';
import { buildHotline, buildInstitution } from '../factories/institution';
import { lookalikeReason } from './lookalike';

const called = (id: string, ...numbers: string[]) =>
  buildInstitution({ id, hotlines: numbers.map((number) => buildHotline({ number })) });
const all = [called('own', '4000001111'), called('other', '95588', '4008202819', '10107888')];

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
