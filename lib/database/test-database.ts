import pg from 'pg';
import type { Embedded } from './embedded';
import { applyMigrations } from './migrations';
import { bareTemplate, migratedTemplate, serveInMemory } from './test-templates';

/** An empty, migrated database of its own: on the server of TEST_DATABASE_URL when that is set, else as `embeddedTestDatabase`. */
export async function testDatabase(): Promise<Embedded> {
  if (!process.env.TEST_DATABASE_URL) return embeddedTestDatabase();
  const database = await bareTestDatabase();
  await applyMigrations(database.url, 'prisma/migrations');
  return database;
}

/** An empty, migrated database of its own: embedded and in memory. */
export async function embeddedTestDatabase(): Promise<Embedded> {
  return serveInMemory({ dump: await migratedTemplate() });
}

/** A database of its own without tables: on the server of TEST_DATABASE_URL when that is set, else embedded and in memory. */
export async function bareTestDatabase(): Promise<Embedded> {
  const server = process.env.TEST_DATABASE_URL;
  return server ? createOn(server) : serveInMemory({ dump: await bareTemplate() });
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
