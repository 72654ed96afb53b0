import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Embedded, serveEmbedded } from './embedded';
import { applyMigrations } from './migrations';

/** An empty, migrated database for one test file: on the server of TEST_DATABASE_URL when that is set, else embedded and in memory. */
export async function testDatabase(migrations = 'prisma/migrations'): Promise<Embedded> {
  const server = process.env.TEST_DATABASE_URL;
  const database = server ? await createOn(server) : await createInMemory();
  await applyMigrations(database.url, migrations);
  return database;
}

async function createInMemory(): Promise<Embedded> {
  const folder = await mkdtemp(join(tmpdir(), 'ringtrue-'));
  const embedded = await serveEmbedded(folder, 'inMemory');
  return {
    url: embedded.url,
    async close() {
      await embedded.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function createOn(server: string): Promise<Embedded> {
  const name = `ringtrue_test_${crypto.randomUUID().replaceAll('-', '')}`;
  await run(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, close: () => run(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function run(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
