import { expect, test } from 'vitest';
import { statutoryNumbers } from './hotline';

test.each(['110', '96110', '12381', '12363', '12315'])('%s is given by the state', (number) => {
  expect(statutoryNumbers).toContain(number);
});

test.each(['95588', '95516', '12378', '10086', '120'])('%s may lose its dial link', (number) => {
  expect(statutoryNumbers).not.toContain(number);
});
