import { afterEach, expect, test } from 'vitest';
import { heldDirectory } from './held-directory';

const shared = globalThis as { ringtrueSnapshots?: { peek(): unknown } };
afterEach(() => {
  delete shared.ringtrueSnapshots;
});

test('nothing is held before anybody asked, and then what the process keeps', () => {
  expect(heldDirectory()).toBeNull();
  shared.ringtrueSnapshots = { peek: () => null };
  expect(heldDirectory()).toBeNull();
  const kept = { institutions: [] };
  shared.ringtrueSnapshots = { peek: () => kept };
  expect(heldDirectory()).toBe(kept);
});
