import pg from 'pg';
import type { Embedded, EmbeddedServer } from './embedded';
import { emptyTables } from './empty-tables';
import { applyMigrations } from './migrations';
import { bareTemplate, migratedTemplate, serveInMemory } from './test-templates';

/** An empty, migrated database of its own: on the server of TEST_DATABASE_URL when that is set, else as `embeddedTestDatabase`. */
export async function testDatabase(): Promise<Embedded> {
  if (!process.env.TEST_DATABASE_URL) return embeddedTestDatabase();
  const database = await bareTestDatabase();
  await applyMigrations(database.url, 'prisma/migrations');
  return database;
}

/** An empty, migrated database for one user at a time: embedded and in memory, or what an earlier user of this process closed. */
export async function embeddedTestDatabase(): Promise<Embedded> {
  const lent = idle().pop() ?? (await startMigrated());
  return { url: lent.server.url, close: () => giveBack(lent) };
}

/** A database of its own without tables: on the server of TEST_DATABASE_URL when that is set, else embedded and in memory. */
export async function bareTestDatabase(): Promise<Embedded> {
  const server = process.env.TEST_DATABASE_URL;
  return server ? createOn(server) : serveInMemory({ dump: await bareTemplate() });
}

/* To start an embedded database takes most of a second, to empty it a few hundredths; thirty files of tests use one or two. */

interface Lent {
  readonly server: EmbeddedServer;
  /** What it had beside rows when it was started. */
  readonly shape: string;
}

/** Databases that nobody uses; kept outside the module, which tests may have evaluated anew. */
function idle(): Lent[] {
  const kept = globalThis as { ringtrueIdleDatabases?: Lent[] };
  kept.ringtrueIdleDatabases ??= [];
  return kept.ringtrueIdleDatabases;
}

async function startMigrated(): Promise<Lent> {
  const server = await serveInMemory({ dump: await migratedTemplate() });
  return { server, shape: await shapeOf(server.url) };
}

/** Empties a database for its next user; one whose tables, functions or roles were changed has no next user. */
async function giveBack(lent: Lent): Promise<void> {
  const { url, close } = lent.server;
  // Every client shares one session there: what was set in it goes first.
  await run(url, 'DISCARD ALL');
  await run(url, dropOtherSchemas);
  if ((await shapeOf(url)) !== lent.shape) return close();
  await run(url, emptyTables);
  idle().push(lent);
}

const dropOtherSchemas = `
  DO $$
  DECLARE name text;
  BEGIN
    FOR name IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema$|public$)'
    LOOP EXECUTE format('DROP SCHEMA %I CASCADE', name); END LOOP;
  END $$`;

/** What a database has beside rows, as one short text: tables, columns, constraints, triggers, functions, rights, roles, and which migrations were applied. */
export async function shapeOf(url: string): Promise<string> {
  const { rows } = await run(
    url,
    `SELECT md5(string_agg(line, ';' ORDER BY line)) AS shape FROM (
      SELECT concat_ws(' ', relname, relkind, relacl) AS line FROM pg_class WHERE relnamespace = 'public'::regnamespace
      UNION ALL SELECT concat_ws(' ', attrelid::regclass, attname, atttypid, attnotnull, atthasdef) FROM pg_attribute
        JOIN pg_class ON pg_class.oid = attrelid WHERE relnamespace = 'public'::regnamespace
      UNION ALL SELECT concat_ws(' ', conname, pg_get_constraintdef(oid)) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
      UNION ALL SELECT concat_ws(' ', tgrelid::regclass, tgname, tgenabled) FROM pg_trigger
      UNION ALL SELECT concat_ws(' ', proname, prosrc) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
      UNION ALL SELECT concat_ws(' ', nspname, nspacl) FROM pg_namespace WHERE nspname = 'public'
      UNION ALL SELECT concat_ws(' ', rolname, rolsuper, rolcanlogin) FROM pg_roles
      UNION ALL SELECT migration_name FROM _prisma_migrations
    ) AS lines`,
  );
  return rows[0].shape;
}

async function createOn(server: string): Promise<Embedded> {
  const name = `ringtrue_test_${crypto.randomUUID().replaceAll('-', '')}`;
  await run(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const close = async () => void (await run(server, `DROP DATABASE ${name} WITH (FORCE)`));
  return { url: url.href, close };
}

async function run(server: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  return client.query(sql).finally(() => client.end());
}
