import type { PrismaClient } from '@/lib/database/generated/client';
import { clearArchive } from './archive';

/** Saved pages kept for each address, beside those an alarm or a decision rests on. */
const archivesKept = 5;

/** Clears away the saved pages of an address that nobody needs any more. */
export async function clearOldArchives(
  database: PrismaClient,
  dataDir: string,
  url: string,
): Promise<void> {
  const old = await database.watchObservation.findMany({
    where: { url, archived: true },
    orderBy: [{ observedAt: 'desc' }, { id: 'desc' }],
    skip: archivesKept,
    include: { _count: { select: { firstOf: true, secondOf: true } } },
  });
  for (const { id, archiveSha256, keptForDecision, _count } of old) {
    if (keptForDecision || _count.firstOf + _count.secondOf > 0 || archiveSha256 === null) continue;
    // Whoever keeps it for a decision in this moment wins: the row says so before the file goes.
    const { count } = await database.watchObservation.updateMany({
      where: { id, keptForDecision: false },
      data: { archived: false },
    });
    const isNeeded = await database.watchObservation.count({
      where: { archiveSha256, archived: true },
    });
    if (count === 1 && isNeeded === 0) await clearArchive(dataDir, archiveSha256);
  }
}

/** Keeps a saved page for as long as the database lives, because a decision rests on it. Throws where it was cleared away already. */
export async function keepForDecision(
  database: Pick<PrismaClient, 'watchObservation'>,
  observationId: number,
): Promise<void> {
  const { count } = await database.watchObservation.updateMany({
    where: { id: observationId, archived: true },
    data: { keptForDecision: true },
  });
  if (count === 1) return;
  throw new Error(`The page of look ${observationId} is no longer saved: look again, then decide.`);
}
