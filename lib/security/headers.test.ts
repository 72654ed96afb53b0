import { expect, test } from 'vitest';
import { transportHeaders } from './headers';

test('https is insisted on only where the site says that it has it', () => {
  expect(transportHeaders('https://example.com')).toHaveProperty('Strict-Transport-Security');
  expect(transportHeaders('http://localhost:3000')).toEqual({});
  expect(transportHeaders(undefined)).toEqual({});
});
