import type { Prisma } from '@/lib/database/generated/client';
import { parseNumberRows } from '@/lib/directory/review/number-rows';
import type { ProposalRequest } from '@/lib/directory/review/propose';
import { tableRequests } from '@/lib/directory/review/propose-file';
import { ReviewRefusal } from '@/lib/directory/review/reviewers';
import { ConsoleRefusal, toldFaults } from '../problem';
import type { ActRequest } from './requests';

/** Says what a pasted table asks for, as so many proposals; refuses it whole with everything that is wrong in it. */
export async function tableContentOf(
  db: Prisma.TransactionClient,
  { rows, reason }: Extract<ActRequest, { act: 'proposeTable' }>,
  now: Date,
): Promise<readonly ProposalRequest[]> {
  try {
    const { fresh } = await tableRequests(db, parseNumberRows('table', rows), now, { reason });
    if (fresh.length === 0) throw new ConsoleRefusal('nothingNew');
    return fresh;
  } catch (error) {
    if (!(error instanceof ReviewRefusal)) throw error;
    throw new ConsoleRefusal('refused', error.message, toldFaults(error));
  }
}
