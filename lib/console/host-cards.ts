import { type HostCautions, hostCautions } from '@/lib/directory/review/host-rules';
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
