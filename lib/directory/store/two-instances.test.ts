import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '@/lib/database/connect';
import type { PrismaClient } from '@/lib/database/generated/client';
import { testDatabase } from '@/lib/database/test-database';
import { largeDirectory } from '../factories/large-directory';
import { importDirectory } from '../import/import';
import { readPublication, readPublished } from './repository';
import { SnapshotSource } from './snapshot-source';

const now = new Date('2026-11-22T00:00:00Z');
const folders: string[] = [];
let server: Awaited<ReturnType<typeof testDatabase>>;
let database: PrismaClient;

beforeAll(async () => {
  server = await testDatabase();
  database = connect(server.url);
});
afterAll(async () => {
  await database.$disconnect();
  await server.close();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function instance(): Promise<SnapshotSource> {
  const folder = await mkdtemp(join(tmpdir(), 'instance-'));
  folders.push(folder);
  return new SnapshotSource({
    readPublication: () => readPublication(database),
    readPublished: () => readPublished(database),
    diskCopy: join(folder, 'snapshot.json'),
    now: Date.now,
  });
}

const publishSized = (size: number) =>
  importDirectory(database, [{ name: 'a.json', text: largeDirectory(size) }], now);

test('two instances show the old version or the new one while a publication runs, never a mixture', async () => {
  await publishSized(40);
  const instances = [await instance(), await instance()];
  await Promise.all(instances.map((one) => one.current()));

  let isDone = false;
  const publication = publishSized(60).finally(() => {
    isDone = true;
  });
  const seen = new Set<string>();
  while (!isDone) {
    for (const one of instances) {
      await one.refresh();
      const { version, institutions } = await one.current();
      seen.add(`${version}: ${institutions.length}`);
    }
  }
  await publication;
  for (const one of instances) await one.refresh();
  const last = await Promise.all(instances.map((one) => one.current()));

  expect([...seen].every((pair) => pair === '1: 40' || pair === '2: 60')).toBe(true);
  expect(last.map(({ institutions }) => institutions.length)).toEqual([60, 60]);
});
