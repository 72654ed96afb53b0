import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OfficialNumber, readOfficial, rowsOf } from './official-number';

const spelled = ['110', '95588', '955-88', '02195588', '021-962567', '962567', '+1 212 555 0123'];
const numbers = fc.constantFrom(...spelled, '68811008', '02168811008', '未知号码', '见官网');
const rowsOfNumbers = fc.array(
  numbers.map((number): OfficialNumber => ({ institution: 'any', number, direction: 'unknown' })),
);
const looked = fc.subarray(['95588', '2195588', '962567', '21962567', '68811008', '110', '1']);

test('the rows of some numbers are those that going through all rows finds, in their order', () => {
  fc.assert(
    fc.property(rowsOfNumbers, looked, (rows, wanted) => {
      const oneByOne = rows.filter(({ number }) => {
        const read = readOfficial(number);
        return read !== null && (wanted.includes(read.digits) || wanted.includes(read.core));
      });
      const found = rowsOf(rows, wanted);
      return found.length === oneByOne.length && found.every((row, at) => row === oneByOne[at]);
    }),
  );
});

test('another directory has rows of its own', () => {
  const rows = (institution: string): OfficialNumber[] => [
    { institution, number: '95588', direction: 'unknown' },
  ];
  const owner = (institution: string) => rowsOf(rows(institution), ['95588'])[0]?.institution;
  expect(['icbc', 'lakala'].map(owner)).toEqual(['icbc', 'lakala']);
});
