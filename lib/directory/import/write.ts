import type { Prisma } from '@/lib/database/generated/client';
import type { Institution } from '../model/institution';
import type { Differences } from './differences';
import type { ReviewedNumber } from './merge';
import {
  aliasRows,
  directionRows,
  evidenceRows,
  hotlineRow,
  institutionRow,
  licenceRows,
  scopeRows,
  warningRows,
} from './rows';

type Transaction = Prisma.TransactionClient;

async function writeInstitutions(db: Transaction, institutions: readonly Institution[]) {
  const ids = institutions.map(({ id }) => id);
  const kept = await db.institution.findMany({ where: { id: { in: ids } }, select: { id: true } });
  const known = new Set(kept.map(({ id }) => id));
  await db.institution.createMany({
    data: institutions.filter(({ id }) => !known.has(id)).map(institutionRow),
  });
  for (const institution of institutions.filter(({ id }) => known.has(id))) {
    await db.institution.update({
      where: { id: institution.id },
      data: institutionRow(institution),
    });
  }
}

async function replaceParts(db: Transaction, institutions: readonly Institution[]) {
  const where = { institutionId: { in: institutions.map(({ id }) => id) } };
  await db.alias.deleteMany({ where });
  await db.licence.deleteMany({ where });
  await db.warning.deleteMany({ where });
  await db.alias.createMany({ data: institutions.flatMap(aliasRows) });
  await db.licence.createMany({ data: institutions.flatMap(licenceRows) });
  await db.licenceScope.createMany({ data: institutions.flatMap(scopeRows) });
  await db.warning.createMany({ data: institutions.flatMap(warningRows) });
}

/** Writes every number and gives the ids of their rows, by institution and number. */
async function writeHotlines(db: Transaction, institutions: readonly Institution[]) {
  const rows = institutions.flatMap(({ id, hotlines }) =>
    hotlines.map((hotline, position) => hotlineRow(id, hotline, position)),
  );
  const kept = await db.hotline.findMany({
    where: { institutionId: { in: institutions.map(({ id }) => id) } },
    select: { id: true, institutionId: true, number: true },
  });
  const ids = new Map(kept.map((row) => [`${row.institutionId} ${row.number}`, row.id]));
  const idOf = (row: { institutionId: string; number: string }) =>
    ids.get(`${row.institutionId} ${row.number}`);
  const created = await db.hotline.createManyAndReturn({
    // The files tell when a number was seen, which is since when they stand for it.
    data: rows
      .filter((row) => idOf(row) === undefined)
      .map((row) => ({ ...row, addedAt: row.seenOn })),
    select: { id: true, institutionId: true, number: true },
  });
  for (const row of rows) {
    const id = idOf(row);
    if (id !== undefined) await db.hotline.update({ where: { id }, data: row });
  }
  for (const row of created) ids.set(`${row.institutionId} ${row.number}`, row.id);
  return ids;
}

async function replaceEvidence(
  db: Transaction,
  institutions: readonly Institution[],
  ids: ReadonlyMap<string, number>,
) {
  const filed = institutions.flatMap(({ id, hotlines }) =>
    hotlines.map((hotline) => ({ hotline, id: ids.get(`${id} ${hotline.number}`) ?? 0 })),
  );
  const where = { hotlineId: { in: filed.map(({ id }) => id) } };
  await db.evidence.deleteMany({ where });
  await db.directionEvidence.deleteMany({ where });
  await db.evidence.createMany({
    data: filed.flatMap(({ id, hotline }) => evidenceRows(id, hotline)),
  });
  await db.directionEvidence.createMany({
    data: filed.flatMap(({ id, hotline }) => directionRows(id, hotline)),
  });
}

async function withdrawMissingHotlines(
  db: Transaction,
  institutions: readonly Institution[],
  ids: ReadonlyMap<string, number>,
  now: Date,
) {
  const named = institutions.flatMap(({ id, hotlines }) =>
    hotlines.map(({ number }) => ids.get(`${id} ${number}`) ?? 0),
  );
  const where = {
    institutionId: { in: institutions.map(({ id }) => id) },
    withdrawnAt: null,
    managedBy: 'file',
  } as const;
  const standing = await db.hotline.findMany({ where, select: { id: true } });
  const gone = new Set(standing.map(({ id }) => id));
  for (const id of named) gone.delete(id);
  if (gone.size === 0) return;
  await db.hotline.updateMany({ where: { id: { in: [...gone] } }, data: { withdrawnAt: now } });
}

/** What is to be written: the directory before and after, and whose numbers are not the files' to touch. */
export interface Writing {
  readonly before: readonly Institution[];
  readonly after: readonly Institution[];
  readonly differences: Differences;
  readonly reviewed: readonly ReviewedNumber[];
  readonly now: Date;
  readonly progress: (step: string) => void;
}

function withoutReviewed({ after, differences, reviewed }: Writing): Institution[] {
  const decided = new Set(
    reviewed.map(({ institutionId, number }) => `${institutionId} ${number}`),
  );
  const parts = [...differences.added, ...differences.changed, ...differences.withdrawn];
  const touched = new Set(parts.map((part) => part.split(' ')[0]));
  return after
    .filter(({ id }) => touched.has(id))
    .map((institution) => ({
      ...institution,
      hotlines: institution.hotlines.filter(
        ({ number }) => !decided.has(`${institution.id} ${number}`),
      ),
    }));
}

/** Writes what differs: numbers and institutions no longer named are withdrawn, not deleted, and what reviewers decided is left alone. */
export async function writeDifferences(db: Transaction, writing: Writing): Promise<void> {
  const institutions = withoutReviewed(writing);
  const { progress } = writing;
  const { before, after, now } = writing;
  progress(`writing ${institutions.length} institutions`);
  await writeInstitutions(db, institutions);
  await replaceParts(db, institutions);
  progress('writing their numbers');
  const ids = await writeHotlines(db, institutions);
  progress('writing their evidence');
  await replaceEvidence(db, institutions, ids);
  await withdrawMissingHotlines(db, institutions, ids, now);
  const named = new Set(after.map(({ id }) => id));
  const gone = before.map(({ id }) => id).filter((id) => !named.has(id));
  await db.institution.updateMany({ where: { id: { in: gone } }, data: { withdrawnAt: now } });
}
