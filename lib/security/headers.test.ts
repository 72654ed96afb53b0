import { expect, test } from 'vitest';
import { carriesAnswers, transportHeaders } from './headers';

test.each([
  '/zh/check',
  '/zh/check/result',
  '/en/check/asked',
  '/en/plan',
  '/zh/plan/slip',
  '/p/1206204510765485',
  '/en/p',
])('the address %s may hold answers and is kept private', (path) =>
  expect(carriesAnswers(path)).toBe(true),
);

test.each([
  '/',
  '/zh',
  '/zh/call',
  '/zh/checklist',
  '/zh/hotlines/plan',
  '/zh/protect',
  '/problem',
  '/api/v1/check',
])('the address %s is an ordinary page', (path) => expect(carriesAnswers(path)).toBe(false));

test('https is insisted on only where the site says that it has it', () => {
  expect(transportHeaders('https://example.com')).toHaveProperty('Strict-Transport-Security');
  expect(transportHeaders('http://localhost:3000')).toEqual({});
  expect(transportHeaders(undefined)).toEqual({});
});
