import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { connect } from './connect';
import type { Embedded } from './embedded';
import type { PrismaClient } from './generated/client';
import { applyMigrations } from './migrations';
import { sqlBetween } from './schema-diff';
import { testDatabase } from './test-database';

const folder = 'prisma/migrations';
let database: Embedded;
let client: PrismaClient;

beforeAll(async () => {
  database = await testDatabase();
  client = connect(database.url);
});
afterAll(async () => {
  await client?.$disconnect();
  await database?.close();
});

/** A copy of the project's migrations with one more, so that both can be applied to one database. */
async function migrationsWith(name: string, sql: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'ringtrue-migrations-'));
  await cp(folder, copy, { recursive: true });
  await mkdir(join(copy, name));
  await writeFile(join(copy, name, 'migration.sql'), sql);
  return copy;
}

async function appliedNames(): Promise<string[]> {
  const rows = await client.$queryRaw<{ migration_name: string }[]>`
    SELECT migration_name FROM _prisma_migrations WHERE rolled_back_at IS NULL`;
  return rows.map((row) => row.migration_name);
}

describe('migrations', () => {
  test('are given once to a database that has them all', async () => {
    expect(await applyMigrations(database.url, folder)).toEqual([]);
  });

  test('are read by one engine, however often its file is evaluated', async () => {
    vi.resetModules();
    const again = await import('./migrations');
    expect(await again.applyMigrations(database.url, folder)).toEqual([]);
    expect(await applyMigrations(database.url, folder)).toEqual([]);
  });

  test('are applied one after the other', async () => {
    const copy = await migrationsWith('9001_note', 'CREATE TABLE note (id int PRIMARY KEY);');
    expect(await applyMigrations(database.url, copy)).toEqual(['9001_note']);
    expect(await applyMigrations(database.url, copy)).toEqual([]);
  });

  test('reach the server whole, whatever semicolons they contain', async () => {
    const sql = `-- a comment; with a semicolon
      CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'no; never'; END $$;
      CREATE TRIGGER refuse BEFORE DELETE ON note FOR EACH ROW EXECUTE FUNCTION refuse();`;
    const copy = await migrationsWith('9002_trigger', sql);
    expect(await applyMigrations(database.url, copy)).toContain('9002_trigger');
  });

  test('that fail leave nothing behind and run again once the cause is gone', async () => {
    const half = 'CREATE TABLE half (id int); SELECT 1 / 0;';
    const copy = await migrationsWith('9003_half', half);
    await expect(applyMigrations(database.url, copy)).rejects.toThrow(/division by zero/);
    await writeFile(join(copy, '9003_half', 'migration.sql'), 'CREATE TABLE half (id int);');
    expect(await applyMigrations(database.url, copy)).toEqual(['9003_half']);
  });
});

// The embedded database is one session, in which the engine's lock holds nobody back; there the launcher's own lock does.
if (process.env.TEST_DATABASE_URL) {
  test('three launchers that start at the same moment apply each migration once', async () => {
    const copy = await migrationsWith('9004_at_once', 'CREATE TABLE at_once (id int);');
    await Promise.all([1, 2, 3].map(() => applyMigrations(database.url, copy)));
    expect((await appliedNames()).filter((name) => name === '9004_at_once')).toHaveLength(1);
  });
}

describe('the schema', () => {
  test('says nothing that no migration says', async () => {
    const reached = await readFile(join(folder, 'schema.prisma'), 'utf8');
    expect(await sqlBetween(reached, await readFile('prisma/schema.prisma', 'utf8'))).toBe('');
  });

  test('with a new model asks for its table', async () => {
    const before = 'datasource db {\n  provider = "postgresql"\n}\n';
    const after = `${before}model Note {\n  id Int @id\n}\n`;
    expect(await sqlBetween(before, after)).toContain('CREATE TABLE "Note"');
  });
});
