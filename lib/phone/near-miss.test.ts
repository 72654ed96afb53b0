import { expect, test } from 'vitest';
import { isNearMiss } from './near-miss';

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
  ['the last digit', '4008202818', true],
  ['two digits that are no swap', '4008202828', false],
])('%s is a near miss or is not', (_what, number, isOne) => {
  expect(isNearMiss('4008202819', number)).toBe(isOne);
});
