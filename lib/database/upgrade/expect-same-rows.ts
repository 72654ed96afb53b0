import { expect } from 'vitest';
import type { Tables } from './as-today';

/** Fails unless every table of before has exactly its rows, and every table that came later is empty. */
export function expectSameRows(found: Tables, before: Tables): void {
  expect(Object.keys(found)).toEqual(expect.arrayContaining(Object.keys(before)));
  for (const [table, rows] of Object.entries(found)) {
    const expected = before[table] ?? [];
    expect(rows, table).toHaveLength(expected.length);
    expect(rows, table).toEqual(expect.arrayContaining([...expected]));
  }
}
