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
