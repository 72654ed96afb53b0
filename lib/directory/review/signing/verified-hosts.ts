import type { Prisma, PrismaClient } from '@/lib/database/generated/client';
import { type HostBook, hostActs, hostBook, hostStatements } from '../../store/host-book';
import { judgeAct, readSignedActs } from './signed-acts';

/** Reads which hosts count, each signature verified anew: an act that does not hold counts for nothing. */
export async function verifiedHostBook(
  db: PrismaClient | Prisma.TransactionClient,
): Promise<HostBook> {
  const acts = await readSignedActs(db, hostActs);
  const judged = await Promise.all(acts.map(judgeAct));
  return hostBook(
    hostStatements(
      judged.flatMap(({ statement, problem }) =>
        statement === null || problem !== null ? [] : [statement],
      ),
    ),
  );
}
