import type { KeyObject } from 'node:crypto';
import type { Prisma, PrismaClient } from '../generated/client';
import { sealOf } from './seal';
import { shortLived, type Table, tableNames, tables } from './tables';

/** The first line of a backup. */
export interface BackupHead {
  readonly format: 'ringtrue-backup';
  readonly formatVersion: 1;
  readonly madeAt: string;
  /** What the tables looked like. */
  readonly migrations: readonly string[];
  readonly rows: Readonly<Record<Table, number>>;
}

const limits = { isolationLevel: 'RepeatableRead', maxWait: 60_000, timeout: 600_000 } as const;

/** Writes everything the database holds as lines of JSON, as it stood at one moment, with a checksum at the end, signed where there is a key; any engine can read it back. */
export async function backup(
  database: PrismaClient,
  now: Date,
  key: KeyObject | null = null,
): Promise<string> {
  const lines = await database.$transaction(async (db) => {
    await refuseUnknownTables(db);
    const rows = await rowLines(db);
    return [JSON.stringify(await headOf(db, rows, now)), ...Object.values(rows).flat()];
  }, limits);
  const text = lines.map((line) => `${line}\n`).join('');
  return `${text}${sealOf(text, key)}\n`;
}

/** Every row of every table, as the lines of a backup. */
export async function rowLines(db: Prisma.TransactionClient): Promise<Record<Table, string[]>> {
  const all: [Table, string[]][] = [];
  for (const table of tableNames) {
    const rows = await db.$queryRawUnsafe<{ row: string }[]>(
      `SELECT row_to_json(t)::text AS "row" FROM "${table}" AS t ORDER BY ${tables[table]}`,
    );
    all.push([table, rows.map(({ row }) => `{"table":"${table}","row":${row}}`)]);
  }
  return Object.fromEntries(all) as Record<Table, string[]>;
}

/** The names of the migrations a database has had. */
export async function migrationsOf(db: Prisma.TransactionClient): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT "migration_name" AS "name" FROM "_prisma_migrations"
    WHERE "rolled_back_at" IS NULL AND "finished_at" IS NOT NULL ORDER BY "name"`;
  return rows.map(({ name }) => name);
}

async function headOf(
  db: Prisma.TransactionClient,
  rows: Record<Table, string[]>,
  now: Date,
): Promise<BackupHead> {
  const counts = tableNames.map((table) => [table, rows[table].length]);
  return {
    format: 'ringtrue-backup',
    formatVersion: 1,
    madeAt: now.toISOString(),
    migrations: await migrationsOf(db),
    rows: Object.fromEntries(counts) as BackupHead['rows'],
  };
}

// A table this version does not know would be left out without a word.
async function refuseUnknownTables(db: Prisma.TransactionClient): Promise<void> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT "tablename" AS "name" FROM "pg_tables"
    WHERE "schemaname" = current_schema() AND "tablename" <> '_prisma_migrations'`;
  const known: readonly string[] = [...tableNames, ...shortLived];
  const unknown = rows.filter(({ name }) => !known.includes(name));
  if (unknown.length === 0) return;
  const names = unknown.map(({ name }) => name).join(', ');
  throw new Error(
    `A backup would leave out the tables ${names}, which this version does not know.`,
  );
}
