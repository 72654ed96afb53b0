import { expect, test } from 'vitest';
import { buildHotline, buildInstitution } from '../factories/institution';
import { institutionById, officialRows, publishedNumbersOf } from './published';

const weak = buildHotline({ number: '95001', publishAs: 'unconfirmed' });
const strong = buildHotline({ number: '95002' });
const institution = buildInstitution({ hotlines: [weak, strong] });
const directory = { institutions: [institution] };

test('numbers that may be dialled come first, each with its state and last day', () => {
  const numbers = publishedNumbersOf(institution, '2026-02-01');
  expect(numbers.map(({ hotline, ...rest }) => [hotline.number, rest])).toEqual([
    ['95002', { state: 'sourced', dialable: true, until: '2027-01-01' }],
    ['95001', { state: 'unconfirmed', dialable: false, until: '2027-01-01' }],
  ]);
});

test('past its date no number may be dialled', () => {
  const numbers = publishedNumbersOf(institution, '2027-01-02');
  expect(numbers.map(({ state, dialable }) => [state, dialable])).toEqual([
    ['expired', false],
    ['expired', false],
  ]);
});

test('an institution is found by its id alone', () => {
  expect(institutionById(directory, 'sample')).toBe(institution);
  expect(institutionById(directory, 'nobody')).toBeUndefined();
});

test('a caller’s number is compared with every published one', () => {
  expect(officialRows(directory)).toEqual([
    { institution: 'sample', number: '95001', direction: 'unknown' },
    { institution: 'sample', number: '95002', direction: 'unknown' },
  ]);
});

test('a directory has the same rows each time, a new one its own', () => {
  const { institutions } = directory;
  const renewed = { institutions: [buildInstitution({ hotlines: [strong] })] };
  expect(officialRows({ institutions })).toBe(officialRows(directory));
  expect(officialRows(renewed).map(({ number }) => number)).toEqual(['95002']);
});
