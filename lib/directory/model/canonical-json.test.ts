import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json';

test('keys are sorted at every depth, lists keep their order, nothing stands between', () => {
  const value = { b: [3, { z: 1, a: null }, 'x'], a: '拉卡拉', B: true, empty: {}, list: [] };
  expect(canonicalJson(value)).toBe(
    '{"B":true,"a":"拉卡拉","b":[3,{"a":null,"z":1},"x"],"empty":{},"list":[]}',
  );
});

test('what is written twice in another order reads the same', () => {
  expect(canonicalJson({ one: { x: 1, y: 2 }, two: 2 })).toBe(
    canonicalJson({ two: 2, one: { y: 2, x: 1 } }),
  );
  expect(canonicalJson([2, 1])).toBe('[2,1]');
});
