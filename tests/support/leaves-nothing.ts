import { afterAll, beforeAll, vi } from 'vitest';

/* The files of tests of one process share its environment, its clock and what it keeps; each has to leave them as they were. */

let before: string;

const environment = () => JSON.stringify(process.env, Object.keys(process.env).sort());

beforeAll(() => {
  before = environment();
});

afterAll(() => {
  const left: string[] = [];
  const { ringtrueSnapshots } = globalThis as { ringtrueSnapshots?: unknown };
  if (ringtrueSnapshots !== undefined) left.push('a directory that is held');
  if (environment() !== before) left.push('a changed environment');
  if (vi.isFakeTimers()) left.push('a clock that is not the real one');
  if (left.length === 0) return;
  throw new Error(`A file of tests should leave nothing behind, but left ${left.join(', ')}.`);
});
