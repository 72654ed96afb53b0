import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Embedded, serveEmbedded } from './embedded';
import { applyMigrations } from './migrations';

const migrations = 'prisma/migrations';

/** The files of tests of one process share it: to lay a cluster and migrate it takes seconds, to start from its dump a fraction. */
const shared = globalThis as { ringtrueTestTemplate?: Promise<Blob> };

/** An empty, migrated database of its own: on the server of TEST_DATABASE_URL when that is set, else as `embeddedTestDatabase`. */
export async function testDatabase(): Promise<Embedded> {
  if (!process.env.TEST_DATABASE_URL) return embeddedTestDatabase();
  const database = await bareTestDatabase();
  await applyMigrations(database.url, migrations);
  return database;
}

/** A database of its own without tables, on the same server or embedded likewise. */
export async function bareTestDatabase(): Promise<Embedded> {
  const server = process.env.TEST_DATABASE_URL;
  return server ? createOn(server) : createInMemory('inMemory');
}

/** An empty, migrated database of its own: embedded and in memory. */
export async function embeddedTestDatabase(): Promise<Embedded> {
  shared.ringtrueTestTemplate ??= createTemplate();
  return createInMemory({ dump: await shared.ringtrueTestTemplate });
}

async function createTemplate(): Promise<Blob> {
  const template = await createInMemory('inMemory');
  try {
    await applyMigrations(template.url, migrations);
    return await template.dump();
  } finally {
    await template.close();
  }
}

async function createInMemory(keep: 'inMemory' | { dump: Blob }) {
  const folder = await mkdtemp(join(tmpdir(), 'ringtrue-'));
  const server = await serveEmbedded(folder, keep);
  return {
    ...server,
    async close() {
      await server.close();
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
