import type { Institution } from '../model/institution';

interface Held {
  readonly institutions: readonly Institution[];
}

/**
 * The directory as this process holds it, for drawing pages: those are drawn where a database cannot be imported.
 * Null before anybody asked for the directory.
 */
export function loadedDirectory(): Held | null {
  const shared = globalThis as { ringtrueSnapshots?: { peek(): Held | null } };
  return shared.ringtrueSnapshots?.peek() ?? null;
}
