import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildHotline, buildInstitution } from '../factories/institution';

const { privateKey } = generateKeyPairSync('ed25519');
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const shared = globalThis as { ringtrueSnapshots?: { current(): Promise<object> } };

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T04:00:00Z') });
  hold('95588');
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
  delete shared.ringtrueSnapshots;
});

/** Lets this process hold a directory of one number. */
function hold(number: string) {
  const institutions = [buildInstitution({ hotlines: [buildHotline({ number })] })];
  const publishedAt = '2026-11-20T08:00:00.000Z';
  const snapshot = { version: 3, contentHash: number, publishedAt, institutions };
  shared.ringtrueSnapshots = { current: async () => snapshot };
}

/** The files of a process that starts with this key. */
async function startedWith(DIRECTORY_SIGNING_KEY = '') {
  vi.stubEnv('DIRECTORY_SIGNING_KEY', DIRECTORY_SIGNING_KEY);
  return (await import('./current-directory')).currentDirectory;
}

test('both files say the same, and the tag names their content and who signed it', async () => {
  const { json, csv, tag } = await (await startedWith(pem))();
  const { sha256, signature, unsignedReason } = JSON.parse(json);
  expect(csv).toContain(",'95588,");
  expect(tag).toBe(`${sha256}-${signature.keyId}`);
  expect(unsignedReason).toBeNull();
});

test('without a key the files are there, and say that nobody signed them', async () => {
  const { json, tag } = await (await startedWith())();
  const { sha256, signature, unsignedReason } = JSON.parse(json);
  expect([tag, signature]).toEqual([`${sha256}-unsigned`, null]);
  expect(unsignedReason).toMatch(/no signing key/);
});

test('the files are made once a version and day in China', async () => {
  const currentDirectory = await startedWith();
  const first = await currentDirectory();
  vi.setSystemTime('2026-11-22T15:59:59Z');
  expect(await currentDirectory()).toBe(first);
  vi.setSystemTime('2026-11-22T16:00:00Z');
  const next = await currentDirectory();
  expect(JSON.parse(next.json).builtAt).toBe('2026-11-22T16:00:00.000Z');
  expect(await currentDirectory()).toBe(next);
  hold('95016');
  expect((await currentDirectory()).csv).toContain(",'95016,");
});
