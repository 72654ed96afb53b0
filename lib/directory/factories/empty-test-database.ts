import { emptyTables } from '@/lib/database/empty-tables';
import { Prisma, type PrismaClient } from '@/lib/database/generated/client';

const tables = Prisma.sql`SELECT tablename FROM pg_tables
  WHERE schemaname = current_schema() AND tablename <> '_prisma_migrations'`;

/** Empties a test database, and counts from one again. */
export async function emptyTestDatabase(database: PrismaClient): Promise<void> {
  await database.$executeRawUnsafe(emptyTables);
}

type Fill = (database: PrismaClient) => Promise<void>;

/** The fills whose rows a database keeps a copy of, in a schema of that number. */
const kept = new WeakMap<PrismaClient, Fill[]>();

/** Brings a test database to the rows that `fill` writes into an empty one: by it the first time, then by a copy of them. */
export async function sameRows(database: PrismaClient, fill: Fill): Promise<void> {
  const fills = kept.get(database) ?? [];
  kept.set(database, fills);
  const place = fills.indexOf(fill);
  if (place >= 0) return putBack(database, `kept_${place}`);
  await emptyTestDatabase(database);
  await fill(database);
  await copyInto(database, `kept_${fills.length}`);
  fills.push(fill);
}

async function copyInto(database: PrismaClient, schema: string): Promise<void> {
  const copy = Prisma.raw(`'CREATE TABLE ${schema}.%I AS SELECT * FROM %I'`);
  await database.$executeRaw`CREATE SCHEMA ${Prisma.raw(schema)}`;
  await database.$executeRaw`
    DO $$
    DECLARE name text;
    BEGIN
      FOR name IN ${tables} LOOP EXECUTE format(${copy}, name, name); END LOOP;
    END $$`;
  await database.$executeRaw`CREATE TABLE ${Prisma.raw(schema)}.counted AS
    SELECT sequencename::text AS name, last_value FROM pg_sequences WHERE schemaname = current_schema()`;
}

async function putBack(database: PrismaClient, schema: string): Promise<void> {
  const copy = Prisma.raw(`'INSERT INTO %I SELECT * FROM ${schema}.%I'`);
  await database.$executeRaw`
    DO $$
    DECLARE name text;
    BEGIN
      PERFORM set_config('session_replication_role', 'replica', true);
      FOR name IN ${tables} LOOP
        EXECUTE format('DELETE FROM %I', name);
        EXECUTE format(${copy}, name, name);
      END LOOP;
      PERFORM setval(counted.name::regclass, coalesce(last_value, 1), last_value IS NOT NULL)
        FROM ${Prisma.raw(schema)}.counted;
    END $$`;
}
