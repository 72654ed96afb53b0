import { expect, test } from 'vitest';
import { isSameJson } from './same-json';

const value = { id: 'a', list: [1, { zh: '银', en: null }], note: null };

test.each([
  [value, { note: null, list: [1, { en: null, zh: '银' }], id: 'a' }],
  [value, { ...value, later: undefined }],
  [[], []],
])('%j is %j', (one, other) => {
  expect(isSameJson(one, other)).toBe(true);
  expect(isSameJson(other, one)).toBe(true);
});

test.each([
  [value, { ...value, id: 'b' }],
  [value, { ...value, later: null }],
  [value, { ...value, list: [1] }],
  [value, { ...value, list: [{ zh: '银', en: null }, 1] }],
  [value, { ...value, list: { 0: 1 } }],
  [value, null],
  [[], {}],
  ['1', 1],
])('%j is not %j', (one, other) => {
  expect(isSameJson(one, other)).toBe(false);
  expect(isSameJson(other, one)).toBe(false);
});
