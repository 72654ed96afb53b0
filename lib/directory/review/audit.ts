import { createHash } from 'node:crypto';
import type { Prisma, PrismaClient } from '@/lib/database/generated/client';

/** The name under which the audit knows what the watcher did. */
export const watcherName = 'watcher';

/** What is written into the chain; the database adds place and hash. */
export interface AuditedAct {
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  /** What it was done to: an institution, a number, a proposal. */
  readonly subject: string;
  readonly detail: Prisma.InputJsonObject;
}

/** Writes an act into the audit chain, inside the transaction that does it. */
export async function recordAct(db: Prisma.TransactionClient, act: AuditedAct): Promise<void> {
  // Place and hashes are the trigger's to give; what is sent here is overwritten.
  await db.auditEntry.create({ data: { ...act, seq: 0, previousHash: '', hash: '' } });
}

interface ChainRow {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly detail: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** Where the chain breaks first, and how; null when it holds. */
export interface AuditFinding {
  readonly entries: number;
  readonly broken: { readonly seq: number; readonly reason: string } | null;
}

function hashOf({ previousHash, seq, at, actor, action, subject, detail }: ChainRow): string {
  const text = [previousHash, seq, at, actor, action, subject, detail].join('\n');
  return createHash('sha256').update(text).digest('hex');
}

function reasonAgainst(row: ChainRow, position: number, previous: string): string | null {
  if (row.seq !== position) return `entry ${position} is missing`;
  if (row.previousHash !== previous) return 'it does not continue the entry before it';
  return row.hash === hashOf(row) ? null : 'its content is not what was written';
}

/** Verifies the whole audit chain outside the database and names the first broken link. */
export async function verifyAudit(
  database: Pick<PrismaClient, '$queryRaw'>,
): Promise<AuditFinding> {
  const rows = await database.$queryRaw<ChainRow[]>`
    SELECT "seq", to_char("at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "at",
      "actor", "action", "subject", "detail"::text AS "detail",
      "previous_hash" AS "previousHash", "hash"
    FROM "audit_entry" ORDER BY "seq"`;
  let previous = '';
  for (const [index, row] of rows.entries()) {
    const reason = reasonAgainst(row, index + 1, previous);
    if (reason !== null) return { entries: rows.length, broken: { seq: index + 1, reason } };
    previous = row.hash;
  }
  return { entries: rows.length, broken: null };
}
