import { expect, test } from 'vitest';
import { onChange } from './on-change';

test('a database that goes and comes is told twice, not at every look', () => {
  const told: string[] = [];
  const tell = onChange('reachable', (state) => told.push(state));
  for (const state of ['reachable', 'away', 'away', 'away', 'reachable', 'reachable']) tell(state);
  expect(told).toEqual(['away', 'reachable']);
});
