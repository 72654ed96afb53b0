import type { ClaimedDirectory } from './signed-directory';

const day = 86_400_000;
const tokens = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g;

/** The first key that stands twice in one object of a JSON text; null when none does. Programs differ in which of the two they take. */
export function duplicateKeyIn(json: string): string | null {
  const open: Set<string>[] = [];
  for (const [token, colon] of json.matchAll(tokens)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (colon !== undefined) {
      const key = String(JSON.parse(token.slice(0, -colon.length)));
      const keys = open.at(-1);
      if (keys?.has(key)) return key;
      keys?.add(key);
    }
  }
  return null;
}

/** Reads a copy of the directory as every program would read it, or throws what is wrong with the text. */
export function parseCopy(text: string, place: string): ClaimedDirectory {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new Error(`${place} should hold the JSON of /directory.json, but is no JSON.`);
  }
  const twice = duplicateKeyIn(text);
  if (twice === null) return Object(document);
  throw new Error(
    `${place} should name each key once, but says "${twice}" twice: programs would read different things.`,
  );
}

/** Says in one sentence why a genuine copy is not to be relied on at a moment; null when its day lies at most `maxDays` back. */
export function ageFaultOf(document: ClaimedDirectory, now: Date, maxDays: number): string | null {
  const builtAt = Date.parse(String(document.builtAt));
  if (Number.isNaN(builtAt)) return 'it does not say when it was built';
  const days = Math.floor((now.getTime() - builtAt) / day);
  if (days < -1) return `it is dated ${document.builtAt}, after the clock of this machine`;
  if (days <= maxDays) return null;
  return `it was built on ${document.builtAt}, ${days} days ago: numbers in it may have been withdrawn since. Fetch a new one, or say --max-age ${days}`;
}
