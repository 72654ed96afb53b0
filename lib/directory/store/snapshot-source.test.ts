import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildInstitution } from '../factories/institution';
import { canonicalJson } from '../model/canonical-json';
import { type SnapshotSettings, SnapshotSource } from './snapshot-source';

let folder: string;
let clock = 0;
let database: { version: number } | null;
let asked = 0;
let reads = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
  clock = 0;
  database = { version: 1 };
  asked = 0;
  reads = 0;
});
afterEach(() => rm(folder, { recursive: true }));

function institutionsOf(version: number) {
  return [buildInstitution({ aliases: [`version ${version}`] })];
}

function publicationOf(version: number) {
  const contentHash = createHash('sha256')
    .update(canonicalJson(institutionsOf(version)))
    .digest('hex');
  return { version, contentHash, publishedAt: '2026-11-22T00:00:00.000Z' };
}

function source(part: Partial<SnapshotSettings> = {}): SnapshotSource {
  return new SnapshotSource({
    diskCopy: join(folder, 'data', 'snapshot.json'),
    now: () => clock,
    async readPublication() {
      asked += 1;
      if (database === null) throw new Error('database is away');
      return publicationOf(database.version);
    },
    async readPublished() {
      reads += 1;
      const version = database?.version ?? 0;
      return { ...publicationOf(version), institutions: institutionsOf(version) };
    },
    ...part,
  });
}

test('many readers at once cost one reading of the database', async () => {
  const snapshots = source();
  const all = await Promise.all([snapshots.current(), snapshots.current(), snapshots.current()]);
  expect(new Set(all).size).toBe(1);
  expect(reads).toBe(1);
  await snapshots.current();
  expect(asked).toBe(1);
});

test('a new version is seen after a refresh, and the old one is not changed under a reader', async () => {
  const snapshots = source();
  const old = await snapshots.current();
  database = { version: 2 };
  await snapshots.refresh();
  expect((await snapshots.current()).version).toBe(2);
  expect(old.institutions[0]?.aliases).toEqual(['version 1']);
});

test('the same directory published anew is read anew, with its day', async () => {
  let part = {};
  const snapshots = source({
    readPublication: async () => ({ ...publicationOf(1), ...part }),
    readPublished: async () => ({ ...publicationOf(1), institutions: institutionsOf(1), ...part }),
  });
  await snapshots.current();
  part = { version: 2, publishedAt: '2026-11-23T00:00:00.000Z' };
  await snapshots.refresh();
  expect((await snapshots.current()).publishedAt).toBe('2026-11-23T00:00:00.000Z');
  const restarted = source({ readPublication: () => Promise.reject(new Error('away')) });
  expect((await restarted.current()).version).toBe(2);
});

test('nothing is read again while the version stays', async () => {
  const snapshots = source();
  await snapshots.current();
  await snapshots.refresh();
  expect(reads).toBe(1);
});

test('nobody can change what everybody reads', async () => {
  const { institutions } = await source().current();
  expect(Object.isFrozen(institutions)).toBe(true);
  expect(Object.isFrozen(institutions[0]?.brand)).toBe(true);
});

test('when the database dies, readers keep the directory', async () => {
  const snapshots = source();
  await snapshots.current();
  database = null;
  await expect(snapshots.refresh()).rejects.toThrow('database is away');
  expect((await snapshots.current()).version).toBe(1);
});

test('a start without a database serves the last good copy', async () => {
  await source().current();
  database = null;
  const restarted = source();
  const { version, institutions } = await restarted.current();
  expect([version, institutions.length]).toEqual([1, 1]);
  expect(restarted.age()).toBeNull();
});

test('the last good copy is the latest version', async () => {
  const snapshots = source();
  await snapshots.current();
  database = { version: 2 };
  await snapshots.refresh();
  database = null;
  expect((await source().current()).version).toBe(2);
});

test('a database that never answers does not keep the first reader waiting', async () => {
  await source().current();
  const hanging = source({ readPublication: () => new Promise(() => undefined) });
  expect((await hanging.current()).version).toBe(1);
});

test('without a copy the first reader waits for a slow database, however long it takes', async () => {
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const readPublication = () => answered.then(() => publicationOf(1));
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const reader = source({ readPublication }).current();
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  // Time enough to find no copy on the disk.
  await setTimeout(50);
  answer();
  expect((await reader).version).toBe(1);
});

test('a database that dies with nothing on disk is named as the cause', async () => {
  database = null;
  const cause = new Error('database is away');
  await expect(source().current()).rejects.toMatchObject({ cause });
});

test.each<[string, (whole: string) => string]>([
  ['half-written', (whole) => whole.slice(0, 100)],
  ['of another format', (whole) => whole.replace('"format":2', '"format":0')],
  ['empty inside', () => '{"format":2,"snapshot":{}}'],
  ['without a directory', () => '{"format":2}'],
  ['without its day', (whole) => whole.replace('2026-11-22T00', 'x')],
  ['without a version', (whole) => whole.replace('"version":1', '"version":null')],
  ['changed in one place', (whole) => whole.replace('version 1', 'version 7')],
  ['without the numbers of an institution', (whole) => whole.replace('"hotlines"', '"hotline"')],
])('a copy that is %s is no copy', async (_, damaged) => {
  await source().current();
  const path = join(folder, 'data', 'snapshot.json');
  const whole = await readFile(path, 'utf8');
  expect(damaged(whole)).not.toBe(whole);
  await writeFile(path, damaged(whole));
  database = null;
  await expect(source().current()).rejects.toThrow('found neither');
});

test('a damaged copy is replaced as soon as the database answers', async () => {
  await source().current();
  const path = join(folder, 'data', 'snapshot.json');
  await writeFile(path, '{"format":2,"snapshot":{}}');
  await source().current();
  database = null;
  expect((await source().current()).version).toBe(1);
});

test('a data folder that cannot be written keeps nobody from the directory, and is tried again', async () => {
  await writeFile(join(folder, 'data'), 'a file where the folder should be');
  const copies: boolean[] = [];
  const snapshots = source({ onCopy: (kept) => copies.push(kept) });
  expect((await snapshots.current()).version).toBe(1);
  await rm(join(folder, 'data'));
  await snapshots.refresh();
  await snapshots.refresh();
  expect(copies).toEqual([false, true]);
});

test('a copy that cannot be put in its place leaves nothing half-written behind', async () => {
  await mkdir(join(folder, 'data', 'snapshot.json'), { recursive: true });
  const errors: unknown[] = [];
  await source({ onCopy: (_, error) => errors.push(error) }).current();
  expect(errors).toEqual([expect.objectContaining({ syscall: 'rename' })]);
  expect(await readdir(join(folder, 'data'))).toEqual(['snapshot.json']);
});

test('before the first import there is nothing to show, and the reason says what to do', async () => {
  const empty = source({ readPublication: async () => null });
  await expect(empty.current()).rejects.toThrow('Start with npm start');
  await expect(empty.refresh()).resolves.toBeUndefined();
  expect(empty.age()).toBeNull();
});

test('a version whose content is gone takes nothing from readers and confirms nothing', async () => {
  let content = true;
  const institutions = [buildInstitution()];
  const readPublished = async () => (content ? { ...publicationOf(1), institutions } : null);
  const snapshots = source({ readPublished });
  const held = await snapshots.current();
  clock = 42_000;
  content = false;
  database = { version: 2 };
  await snapshots.refresh();
  expect([snapshots.peek(), snapshots.age()]).toEqual([held, 42]);
});

test('a directory emptied under readers takes nothing from them either', async () => {
  let empty = false;
  const snapshots = source({ readPublication: async () => (empty ? null : publicationOf(1)) });
  await snapshots.current();
  clock = 42_000;
  empty = true;
  await snapshots.refresh();
  expect([snapshots.peek()?.version, snapshots.age()]).toEqual([1, 42]);
});

test('the age counts from the last time the database confirmed the directory', async () => {
  const snapshots = source();
  expect(snapshots.age()).toBeNull();
  await snapshots.current();
  clock = 42_000;
  expect(snapshots.age()).toBe(42);
  await snapshots.refresh();
  expect(snapshots.age()).toBe(0);
});
