import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from './packed';

const data = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)));

test('any plain data comes back as it was, also through JSON', () => {
  fc.assert(
    fc.property(data, (value) => {
      fc.pre(!JSON.stringify(value).includes('__proto__'));
      expect(unpack(JSON.parse(JSON.stringify(pack(value))))).toEqual(value);
    }),
  );
});

test('what is the same everywhere is said once', () => {
  const rows = Array.from({ length: 50 }, (_, at) => ({ id: at, state: 'listed', more: [] }));
  expect(JSON.stringify(pack(rows)).match(/listed/g)).toHaveLength(1);
  expect(unpack(pack(rows))).toEqual(rows);
});

test('a field that only some have stays theirs', () => {
  const rows = [{ a: 1 }, { a: 1, b: null }, { b: [] }, { a: [{ b: undefined }] }];
  expect(unpack(pack(rows))).toEqual([{ a: 1 }, { a: 1, b: null }, { b: [] }, { a: [{}] }]);
});

test('names of fields are told apart whatever they hold', () => {
  for (const rows of [[{ '': {} }], [{ 'a b': 1 }, { a: 2, b: 3 }]]) {
    expect(unpack(pack(rows))).toEqual(rows);
  }
});

test('a row of no known shape is refused', () => {
  expect(() => unpack({ shapes: [], rows: [3, 'x'] })).toThrow('shape 3');
});
