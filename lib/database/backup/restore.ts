import { verifyAudit } from '@/lib/directory/review/audit';
import { refuseUnexplained } from '@/lib/directory/review/explained';
import { readListedAndFormer, readPublished } from '@/lib/directory/store/repository';
import type { Prisma, PrismaClient } from '../generated/client';
import { type BackupHead, migrationsOf, rowLines } from './backup';
import { type ReadBackup, readBackup } from './read-backup';
import type { Trust } from './seal';
import { counted, tableNames } from './tables';

const limits = { maxWait: 60_000, timeout: 600_000 };

const anybody: Trust = { key: null, acceptUnsigned: true };

/** Puts a backup into a migrated, empty database: all of it, proven row by row, with its audit chain whole and every number explained by it, or nothing. */
export async function restore(
  database: PrismaClient,
  text: string,
  trust: Trust = anybody,
): Promise<BackupHead> {
  const read = readBackup(text, trust);
  await database.$transaction(async (db) => {
    await refuseOtherShape(db, read.head);
    await refuseFull(db);
    await switchTriggers(db, 'DISABLE');
    for (const table of tableNames) await insert(db, table, read);
    await switchTriggers(db, 'ENABLE');
    await countOn(db);
    await compare(db, read);
  }, limits);
  return read.head;
}

async function refuseOtherShape(db: Prisma.TransactionClient, head: BackupHead): Promise<void> {
  const here = await migrationsOf(db);
  if (here.join() === head.migrations.join()) return;
  throw new Error(
    `The backup was made with the migrations ${head.migrations.join(', ')}, this version has ${here.join(', ')}. ` +
      'Restore it with the version that made it, then start the newer one on that database.',
  );
}

async function refuseFull(db: Prisma.TransactionClient): Promise<void> {
  const full = Object.entries(await rowLines(db)).filter(([, rows]) => rows.length > 0);
  if (full.length === 0) return;
  const tables = full.map(([table, rows]) => `${table} (${rows.length})`).join(', ');
  throw new Error(`The database is not empty: ${tables}. Restore into a new one.`);
}

// They judge new acts by today's reviewers and chain new entries; these acts are old and chained already.
async function switchTriggers(
  db: Prisma.TransactionClient,
  way: 'DISABLE' | 'ENABLE',
): Promise<void> {
  for (const table of tableNames) {
    await db.$executeRawUnsafe(`ALTER TABLE "${table}" ${way} TRIGGER USER`);
  }
}

async function insert(
  db: Prisma.TransactionClient,
  table: keyof ReadBackup['rows'],
  { rows }: ReadBackup,
): Promise<void> {
  // One statement a table: rows may refer to later rows of their own table.
  await db.$executeRawUnsafe(
    `INSERT INTO "${table}" SELECT r.* FROM json_populate_recordset(NULL::"${table}", $1::json) AS r`,
    `[${rows[table].join(',')}]`,
  );
}

async function countOn(db: Prisma.TransactionClient): Promise<void> {
  for (const table of counted) {
    await db.$executeRawUnsafe(
      `SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), COALESCE(max("id"), 1), max("id") IS NOT NULL) FROM "${table}"`,
    );
  }
}

async function compare(db: Prisma.TransactionClient, { lines }: ReadBackup): Promise<void> {
  const arrived = Object.values(await rowLines(db)).flat();
  const wrong = arrived.findIndex((line, index) => line !== lines[index]);
  if (wrong >= 0 || arrived.length !== lines.length) {
    throw new Error(
      `Row ${wrong + 1} of the backup did not arrive as it was; nothing was restored.`,
    );
  }
  const { broken } = await verifyAudit(db);
  if (broken !== null) {
    throw new Error(
      `The audit chain breaks at entry ${broken.seq}: ${broken.reason}. Nothing was restored.`,
    );
  }
  // A checksum anybody can compute says nothing of who wrote the rows; the audit has to tell of them.
  const base = (await readPublished(db)) ?? { institutions: [] };
  await refuseUnexplained(db, await readListedAndFormer(db), base);
}
