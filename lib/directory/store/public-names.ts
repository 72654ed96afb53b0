import type { Prisma, PrismaClient } from '@/lib/database/generated/client';

/** What readers see in the place of a reviewer's name. */
export type PublicNames = ReadonlyMap<string, string>;

/** The name of somebody whom the tables do not know: two of them count as one person. */
const unknown = 'R0';

/**
 * Reads under which name readers see each reviewer: the one he chose, else R with the number of his row. No two are equal, since
 * a chosen one holds no digit.
 */
export async function readPublicNames(
  database: PrismaClient | Prisma.TransactionClient,
): Promise<PublicNames> {
  const rows = await database.reviewer.findMany({
    select: { id: true, name: true, publicName: { select: { name: true } } },
  });
  return new Map(rows.map(({ id, name, publicName }) => [name, publicName?.name ?? `R${id}`]));
}

/** Gives the name readers see. */
export function publicNameIn(names: PublicNames, reviewer: string): string {
  return names.get(reviewer) ?? unknown;
}

/** Finds a reviewer by any name readers saw him under, one of before as well: what is published may still have it. */
export async function publicNameOwners(database: PrismaClient): Promise<PublicNames> {
  const chosen = await database.auditEntry.findMany({
    where: { action: 'publicName' },
    orderBy: { seq: 'asc' },
  });
  const reviewers = await database.reviewer.findMany({ select: { id: true, name: true } });
  const now = await readPublicNames(database);
  return new Map([
    ...chosen.map(
      ({ subject, detail }) => [String((detail as { name?: unknown }).name), subject] as const,
    ),
    ...reviewers.map(({ id, name }) => [`R${id}`, name] as const),
    ...[...now].map(([name, shown]) => [shown, name] as const),
  ]);
}
