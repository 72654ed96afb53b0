import type { PrismaClient } from '@/lib/database/generated/client';
import { publicNameIn, readPublicNames } from '@/lib/directory/store/public-names';

/** A reviewer with keys, as the console lists them. */
export interface ListedPerson {
  readonly name: string;
  /** Under which readers see him. */
  readonly publicName: string;
  readonly role: 'editor' | 'approver';
  readonly active: boolean;
  readonly keys: readonly {
    readonly fingerprint: string;
    readonly addedOn: string;
    readonly revokedOn: string | null;
  }[];
}

const day = (date: Date) => date.toISOString().slice(0, 10);

/** Lists everybody who ever reviewed, without the programs that stand among them. */
export async function listPeople(database: PrismaClient): Promise<ListedPerson[]> {
  const rows = await database.reviewer.findMany({
    where: { name: { not: 'directory-files' } },
    orderBy: { name: 'asc' },
    include: { keys: { orderBy: { addedAt: 'asc' } } },
  });
  const names = await readPublicNames(database);
  return rows.map(({ name, role, active, keys }) => ({
    name,
    publicName: publicNameIn(names, name),
    role,
    active,
    keys: keys.map(({ fingerprint, addedAt, revokedAt }) => ({
      fingerprint,
      addedOn: day(addedAt),
      revokedOn: revokedAt === null ? null : day(revokedAt),
    })),
  }));
}
