import type { Prisma } from '@/lib/database/generated/client';
import type { ContactPointKind } from '../model/contact-point';
import type { Institution } from '../model/institution';
import { type Point, pointId, pointsOf } from '../model/points';
import { writeRows } from './bulk';
import type { Differences } from './differences';
import { type ReviewedPoint, reviewedIds } from './merge';
import {
  aliasRows,
  directionQuoteRows,
  directionRows,
  evidenceRows,
  institutionRow,
  licenceRows,
  pointRow,
  scopeRows,
  statementRows,
  verificationRows,
  warningRows,
} from './rows';

type Transaction = Prisma.TransactionClient;

/** What an institution publishes, as far as it is the files' to say. */
interface Filed {
  readonly institution: Institution;
  readonly points: readonly Point[];
}

/** The lists of an institution that are written whole, each with its rows. */
const parts = {
  alias: aliasRows,
  licence: licenceRows,
  licence_scope: scopeRows,
  verification: verificationRows,
  statement: statementRows,
  warning: warningRows,
} as const;

async function replaceParts(db: Transaction, institutions: readonly Institution[]) {
  const ids = institutions.map(({ id }) => id);
  // The scopes of a licence go with it.
  for (const table of ['alias', 'licence', 'verification', 'statement', 'warning']) {
    await db.$executeRawUnsafe(`DELETE FROM "${table}" WHERE "institution_id" = ANY($1)`, ids);
  }
  for (const [table, rowsOf] of Object.entries(parts)) {
    await writeRows(db, { table }, institutions.flatMap<Record<string, unknown>>(rowsOf));
  }
}

interface WrittenPoint {
  readonly id: number;
  readonly institutionId: string;
  readonly kind: ContactPointKind;
  readonly value: string;
}

/** Writes every contact point and gives the ids of their rows by `pointId`. */
async function writePoints(db: Transaction, filed: readonly Filed[]) {
  const target = {
    table: 'contact_point',
    key: ['institutionId', 'kind', 'value'],
    kept: ['addedAt'],
    returning: ['id', 'institutionId', 'kind', 'value'],
  };
  const rows = filed.flatMap(({ institution, points }) =>
    points.map((point, position) => {
      const row = pointRow(institution.id, point, position);
      // The files tell when it was seen, which is since when they stand for it.
      return { ...row, addedAt: row.seenOn };
    }),
  );
  const written = await writeRows<WrittenPoint>(db, target, rows);
  return new Map(written.map((row) => [pointId(row.institutionId, row), row.id]));
}

async function replaceEvidence(
  db: Transaction,
  filed: readonly Filed[],
  ids: ReadonlyMap<string, number>,
) {
  const written = filed.flatMap(({ institution, points }) =>
    points.map((point) => ({ ...point, id: ids.get(pointId(institution.id, point)) ?? 0 })),
  );
  const rowIds = [...ids.values()];
  await db.$executeRaw`DELETE FROM "evidence" WHERE "contact_point_id" = ANY(${rowIds})`;
  await db.$executeRaw`DELETE FROM "direction_evidence" WHERE "contact_point_id" = ANY(${rowIds})`;
  await db.$executeRaw`DELETE FROM "direction_quote" WHERE "contact_point_id" = ANY(${rowIds})`;
  const tables = {
    evidence: evidenceRows,
    direction_evidence: directionRows,
    direction_quote: directionQuoteRows,
  } as const;
  for (const [table, rowsFor] of Object.entries(tables)) {
    const rows = written.flatMap<Record<string, unknown>>(({ id, content }) =>
      rowsFor(id, content),
    );
    await writeRows(db, { table }, rows);
  }
}

/** Withdraws what the files say nothing of any more, unless reviewers decided about it. */
async function withdrawMissing(
  db: Transaction,
  filed: readonly Filed[],
  ids: ReadonlyMap<string, number>,
  now: Date,
) {
  await db.$executeRaw`
    UPDATE "contact_point" SET "withdrawn_at" = ${now}
    WHERE "institution_id" = ANY(${filed.map(({ institution }) => institution.id)})
      AND "withdrawn_at" IS NULL AND "managed_by" = 'file'
      AND NOT "id" = ANY(${[...ids.values()]})`;
}

/** What is to be written: the directory before and after, and which contact points are not the files' to touch. */
export interface Writing {
  readonly before: readonly Institution[];
  readonly after: readonly Institution[];
  readonly differences: Differences;
  readonly reviewed: readonly ReviewedPoint[];
  readonly now: Date;
  readonly progress: (step: string) => void;
}

function filedIn({ after, differences, reviewed }: Writing): Filed[] {
  const decided = reviewedIds(reviewed);
  const named = [...differences.added, ...differences.changed, ...differences.withdrawn];
  const touched = new Set(named.map((part) => part.split(' ')[0]));
  return after
    .filter(({ id }) => touched.has(id))
    .map((institution) => ({
      institution,
      points: pointsOf(institution).filter((point) => !decided.has(pointId(institution.id, point))),
    }));
}

/** Writes what differs: contact points and institutions no longer named are withdrawn, not deleted, and what reviewers decided is left alone. */
export async function writeDifferences(db: Transaction, writing: Writing): Promise<void> {
  const filed = filedIn(writing);
  const institutions = filed.map(({ institution }) => institution);
  const { before, after, now, progress } = writing;
  progress(`writing ${institutions.length} institutions`);
  await writeRows(db, { table: 'institution', key: ['id'] }, institutions.map(institutionRow));
  await replaceParts(db, institutions);
  progress('writing their contact points');
  const ids = await writePoints(db, filed);
  progress('writing their evidence');
  await replaceEvidence(db, filed, ids);
  await withdrawMissing(db, filed, ids, now);
  const named = new Set(after.map(({ id }) => id));
  const gone = before.map(({ id }) => id).filter((id) => !named.has(id));
  await db.institution.updateMany({ where: { id: { in: gone } }, data: { withdrawnAt: now } });
}
