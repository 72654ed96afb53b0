import type { PrismaClient } from '@/lib/database/generated/client';
import { type HostCautions, hostCautions } from '@/lib/directory/review/host-rules';
import { verifiedHostBook } from '@/lib/directory/review/signing/verified-hosts';
import type { HostBook, HostProposal } from '@/lib/directory/store/host-book';

export type { HostBook };

/** A proposed host with what a reviewer is told beside it. */
export interface HostCard extends HostProposal {
  readonly cautions: HostCautions;
}

/** Picks the proposals a reviewer may check: not his own, and none he has judged. */
export function hostCardsFor(book: HostBook, reviewer: string): HostCard[] {
  return book.proposals
    .filter(
      ({ state, by, checks }) =>
        state === 'open' &&
        by !== reviewer &&
        !checks.some((check) => check.by === reviewer && check.verdict !== 'cannotTell'),
    )
    .map((proposal) => ({ ...proposal, cautions: hostCautions(proposal.host, book) }));
}

/** Lists the proposed hosts that wait for a reviewer, oldest first. */
export async function hostsToCheck(database: PrismaClient, reviewer: string): Promise<HostCard[]> {
  return hostCardsFor(await verifiedHostBook(database), reviewer);
}
