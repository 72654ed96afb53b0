import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDirectoryFiles } from '@/lib/directory/import/files';
import { importDirectory } from '@/lib/directory/import/import';
import { verifyAudit } from '@/lib/directory/review/audit';
import { decide } from '@/lib/directory/review/decide';
import { publish } from '@/lib/directory/review/publish';
import { readPublished } from '@/lib/directory/store/repository';
import { backup, rowLines } from '../backup/backup';
import { restore } from '../backup/restore';
import { connect } from '../connect';
import type { Embedded } from '../embedded';
import type { PrismaClient } from '../generated/client';
import { applyMigrations } from '../migrations';
import { bareTestDatabase, testDatabase } from '../test-database';
import { allRows, asToday, type Tables } from './as-today';
import { expectSameRows } from './expect-same-rows';

/*
 * A database that the version before migration 0003 left behind, written by pg_dump: ten institutions of its files,
 * imported; numbers checked, changed, added and withdrawn by reviewers, one withdrawal refused, one still undecided, three
 * publications, an approver who left. What is tested goes on from one test to the next, as an operator's database does.
 */
const dump = 'lib/database/upgrade/filled-before-0003.sql';
const migrations = 'prisma/migrations';
const now = new Date();

let server: Embedded;
let database: PrismaClient;
let before: Tables;

beforeAll(async () => {
  server = await bareTestDatabase();
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(await readFile(dump, 'utf8')).finally(() => client.end());
  database = connect(server.url);
  before = await allRows(database);
});

afterAll(async () => {
  await database?.$disconnect();
  await server?.close();
});

/** Every number shown for an institution, with who checked it. */
async function shownFor(id: string): Promise<Record<string, readonly string[]>> {
  const published = await readPublished(database);
  const { hotlines = [] } = published?.institutions.find((one) => one.id === id) ?? {};
  return Object.fromEntries(hotlines.map(({ number, checkedBy }) => [number, checkedBy]));
}

test('a filled database gets the migrations it lacks, and keeps every row', async () => {
  const folders = await readdir(migrations, { withFileTypes: true });
  const newer = folders.filter((entry) => entry.isDirectory() && entry.name >= '0003');
  const applied = await applyMigrations(server.url, migrations);
  expect(applied).toEqual(newer.map(({ name }) => name).sort());
  expectSameRows(await allRows(database), asToday(before));
  expect((await verifyAudit(database)).broken).toBeNull();
});

test('what it published last is served, with what two people checked', async () => {
  expect((await readPublished(database))?.version).toBe(3);
  expect(await shownFor('icbc')).toEqual({ '95588': ['ann', 'bo'], '4009995588': [] });
  expect(await shownFor('cmb')).toEqual({ '95555': ['ann', 'cy'] });
});

test("today's files are imported, and undo nothing that reviewers decided", async () => {
  const outcome = await importDirectory(
    database,
    await readDirectoryFiles('prisma/directory'),
    now,
  );
  expect(outcome.refused).toBeNull();
  // What two names said without signatures stays on record and verifies nothing.
  expect(await shownFor('icbc')).toEqual({ '95588': [], '4009995588': [] });
  expect(await shownFor('cmb')).toEqual({ '95555': [] });
  expect(await database.liveCheck.count()).toBe(before.live_check?.length);
  expect(Object.keys(await shownFor('boc'))).toContain('95566');
});

test('a proposal of before is decided and published under the new rules', async () => {
  const decision = { proposal: 7, approve: true, note: '' };
  await decide(database, decision, { as: 'bo', now });
  await publish(database, { as: 'cy', now });
  expect(await shownFor('lakala')).toEqual({});
  expect((await verifyAudit(database)).broken).toBeNull();
  await expect(database.$executeRaw`DELETE FROM "publication"`).rejects.toThrow('is refused');
});

test('its backup restores', async () => {
  const target = await testDatabase();
  const restored = connect(target.url);
  try {
    await restore(restored, await backup(database, now));
    expect(await rowLines(restored)).toEqual(await rowLines(database));
  } finally {
    await restored.$disconnect();
    await target.close();
  }
});
