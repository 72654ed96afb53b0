import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDirectoryFiles } from '@/lib/directory/import/files';
import { importDirectory } from '@/lib/directory/import/import';
import { verifyAudit } from '@/lib/directory/review/audit';
import { decide } from '@/lib/directory/review/decide';
import { publish } from '@/lib/directory/review/publish';
import { openProposals } from '@/lib/directory/review/reports';
import { readInstitutions, readPublished } from '@/lib/directory/store/repository';
import { backup } from '../backup/backup';
import { restore } from '../backup/restore';
import { connect } from '../connect';
import type { PrismaClient } from '../generated/client';
import { applyMigrations } from '../migrations';
import { bareTestDatabase, testDatabase } from '../test-database';
import { allRows, asToday, type Row } from './as-today';
import { expectSameRows } from './expect-same-rows';

/*
 * An installation of the version before contact points, as its own `npm run backup` wrote it: numbers of files and of
 * reviewers, one replaced, one withdrawn, one checked live, a proposal refused and two open.
 */
const saved = 'lib/database/upgrade/filled-before-0005.jsonl';
const migrations = 'prisma/migrations';
const now = new Date('2026-11-27T00:00:00Z');
// A busy machine may take longer than the five seconds a transaction has by default.
const filling = { maxWait: 60_000, timeout: 120_000 };

interface SavedRow {
  readonly table: string;
  readonly row: Row;
}

let rows: SavedRow[];
let database: PrismaClient;
const cleanUp: (() => Promise<unknown>)[] = [];

/** A folder with the migrations up to one of them. */
async function migrationsUpTo(last: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'migrations-'));
  cleanUp.push(() => rm(folder, { recursive: true }));
  for (const name of await readdir(migrations)) {
    if (/^\d/.test(name) && name.slice(0, last.length) > last) continue;
    await cp(join(migrations, name), join(folder, name), { recursive: true });
  }
  await mkdir(folder, { recursive: true });
  return folder;
}

beforeAll(async () => {
  const lines = (await readFile(saved, 'utf8')).split('\n').slice(1, -2);
  rows = lines.map((line) => JSON.parse(line) as SavedRow);
  const server = await bareTestDatabase();
  cleanUp.push(() => server.close());
  await applyMigrations(server.url, await migrationsUpTo('0004'));
  database = connect(server.url);
  cleanUp.unshift(() => database.$disconnect());
  const tables = [...new Set(rows.map(({ table }) => table))];
  await database.$transaction(async (db) => {
    for (const table of tables) {
      const own = rows.filter((one) => one.table === table).map(({ row }) => row);
      await db.$executeRawUnsafe(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
      await db.$executeRawUnsafe(
        `INSERT INTO "${table}" SELECT r.* FROM json_populate_recordset(NULL::"${table}", $1::json) AS r`,
        JSON.stringify(own),
      );
      await db.$executeRawUnsafe(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
    }
    for (const table of ['hotline', 'reviewer', 'proposal', 'live_check']) {
      await db.$executeRawUnsafe(
        `SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), max("id")) FROM "${table}"`,
      );
    }
  }, filling);
  await applyMigrations(server.url, migrations);
}, 240_000);
afterAll(async () => {
  for (const end of cleanUp) await end();
});

test('every row is there after the update, under the names of today', async () => {
  const tables = [...new Set(rows.map(({ table }) => table))];
  const of = (name: string) => rows.filter(({ table }) => table === name).map(({ row }) => row);
  const before = Object.fromEntries(tables.map((table) => [table, of(table)]));
  expectSameRows(await allRows(database), asToday(before));
});

test('what was published is shown as it was, and the audit chain holds', async () => {
  const published = rows.filter(({ table }) => table === 'publication').at(-1)?.row;
  expect((await readPublished(database))?.contentHash).toBe(published?.content_hash);
  expect((await verifyAudit(database)).broken).toBeNull();
});

test('reviewers go on: what was open is decided and published, before any import', async () => {
  const open = await openProposals(database);
  expect(open.map(({ value, pointKind }) => [pointKind, value])).toEqual([
    ['phone', '4009990002'],
    ['phone', '4008202819'],
  ]);
  const [asked] = open;
  const decision = { proposal: asked?.id ?? 0, approve: true, note: '' };
  await decide(database, decision, { as: 'bo', now });
  expect((await publish(database, { as: 'bo', now })).isNew).toBe(true);
  const cmb = (await readPublished(database))?.institutions.find(({ id }) => id === 'cmb');
  expect(cmb?.hotlines.map(({ number }) => number)).toContain('4009990002');
});

test('the files of today come over it; what reviewers decided stays, what is gone leaves a trace', async () => {
  const before = await readInstitutions(database);
  const files = await readDirectoryFiles('prisma/directory');
  const outcome = await importDirectory(database, files, now);
  expect(outcome.refused).toBeNull();
  const after = await readInstitutions(database);
  const of = (id: string) => after.find((one) => one.id === id);
  expect(of('lakala')?.hotlines.map(({ number }) => number)).toEqual(['4007770012']);
  expect(of('lakala')?.withdrawn).toMatchObject([{ value: '95016', replacedBy: '4007770012' }]);
  expect(of('huifu')?.withdrawn).toMatchObject([{ value: '4009990001', replacedBy: null }]);
  const icbc = of('icbc')?.hotlines.find(({ number }) => number === '95588');
  // What two names said without signatures stays on record and verifies nothing.
  expect(icbc).toMatchObject({ lastCheckedOn: null, checkedBy: [] });
  expect(await database.liveCheck.count()).toBeGreaterThan(0);
  const numbersOf = (all: typeof before) =>
    all.flatMap(({ id, hotlines, withdrawn }) => [
      ...hotlines.map(({ number }) => `${id} ${number}`),
      ...withdrawn.map(({ value }) => `${id} ${value}`),
    ]);
  const known = new Set(numbersOf(after));
  expect(numbersOf(before).filter((number) => !known.has(number))).toEqual([]);
});

test('its backup is restored into a new installation of today', async () => {
  const server = await testDatabase();
  const target = connect(server.url);
  await restore(target, await backup(database, now));
  expect((await readPublished(target))?.contentHash).toBe(
    (await readPublished(database))?.contentHash,
  );
  await target.$disconnect();
  await server.close();
});
