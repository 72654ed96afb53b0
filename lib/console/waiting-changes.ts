import type { PrismaClient } from '@/lib/database/generated/client';
import { completeInstitution } from '@/lib/directory/model/complete-institution';
import { type PointChange, pointChanges } from '@/lib/directory/review/publication-changes';
import { readInstitutions, readPublished } from '@/lib/directory/store/repository';

export type { PointChange };

/** Says what is approved and not published yet: whoever checks anything at the console publishes it too. */
export async function waitingChanges(database: PrismaClient): Promise<readonly PointChange[]> {
  const base = (await readPublished(database))?.institutions.map(completeInstitution) ?? [];
  return pointChanges(base, await readInstitutions(database));
}
