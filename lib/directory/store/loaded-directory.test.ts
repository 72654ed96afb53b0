import { afterEach, expect, test } from 'vitest';
import { loadedDirectory } from './loaded-directory';

const shared = globalThis as { ringtrueSnapshots?: { peek(): unknown } };
afterEach(() => {
  delete shared.ringtrueSnapshots;
});

test('nothing is held before anybody asked, and then what the process keeps', () => {
  expect(loadedDirectory()).toBeNull();
  shared.ringtrueSnapshots = { peek: () => null };
  expect(loadedDirectory()).toBeNull();
  const kept = { institutions: [] };
  shared.ringtrueSnapshots = { peek: () => kept };
  expect(loadedDirectory()).toBe(kept);
});
