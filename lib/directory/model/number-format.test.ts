import { expect, test } from 'vitest';
import { isPublishableNumber } from './number-format';

test.each([
  '110',
  '12315',
  '95588',
  '952005',
  '96110',
  '4008202819',
  '10107888',
  '01066001918',
  '02195588000',
  '057189988848',
])('%s has the form of an official number', (number) =>
  expect(isPublishableNumber(number)).toBe(true),
);

test.each([
  ...['13800138000', '17012345678', '106912345', '9558', '400820281', '00861095588', ''],
  ...['0110', '1101', '195588', '9558812345', '096110', '9611012', '14008202819', '40082028190'],
  ...['101078881', '910107888', '101066001918', '010660019181', '9057189988848', '0571899888481'],
])('"%s" can never be published', (number) => expect(isPublishableNumber(number)).toBe(false));
