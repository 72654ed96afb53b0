import type { Prisma, PrismaClient } from '@/lib/database/generated/client';
import type { Institution } from '../model/institution';

/** Reads the institutions that the files no longer name, each with everything that was official of it and is no longer. */
export async function readFormer(
  database: PrismaClient | Prisma.TransactionClient,
): Promise<Institution[]> {
  const rows = await database.institution.findMany({
    where: { withdrawnAt: { not: null } },
    orderBy: { number: 'asc' },
    include: {
      contactPoints: {
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: { kind: true, value: true, withdrawnAt: true },
      },
    },
  });
  return rows.flatMap((row) =>
    row.withdrawnAt === null ? [] : [formerFrom(row, row.withdrawnAt)],
  );
}

type Row = Prisma.InstitutionGetPayload<{
  include: { contactPoints: { select: { kind: true; value: true; withdrawnAt: true } } };
}>;

function formerFrom(row: Row, withdrawnAt: Date): Institution {
  const { id, number, kind, legalNameZh, legalNameEn, brandZh, brandEn } = row;
  // A point may have gone before its owner did; nothing of such an owner takes its place.
  const points = row.contactPoints.map(({ kind, value, withdrawnAt: own }) => ({
    ...{ kind, value, replacedBy: null },
    withdrawnOn: day(own !== null && own < withdrawnAt ? own : withdrawnAt),
  }));
  return {
    ...{ id, number, kind },
    legalName: legalNameZh && legalNameEn ? { zh: legalNameZh, en: legalNameEn } : null,
    brand: { zh: brandZh, en: brandEn },
    ...{ aliases: [], pinyin: [], initials: [], remark: null, website: null, licence: null },
    ...{ hotlines: [], channels: [], verifications: [], statements: [], warnings: [] },
    history: [],
    withdrawn: points.sort((a, b) => b.withdrawnOn.localeCompare(a.withdrawnOn)),
    withdrawnOn: day(withdrawnAt),
  };
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
