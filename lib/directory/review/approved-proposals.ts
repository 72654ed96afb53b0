import type { ContactPointKind, Prisma, ProposalKind } from '@/lib/database/generated/client';
import { valueIn } from '../import/value-in';
import { canonicalJson } from '../model/canonical-json';
import { PublicationRefusal } from '../store/check-publication';
import type { ProposedContent } from './proposed-content';

/** A proposal that somebody approved, as the audit tells of it. */
export interface ApprovedProposal {
  readonly id: number;
  readonly kind: ProposalKind;
  readonly institutionId: string;
  readonly pointKind: ContactPointKind;
  readonly value: string;
  readonly content: ProposedContent | null;
  readonly proposer: string;
  readonly decider: string;
}

interface Told {
  readonly actor: string;
  readonly detail: { readonly content?: unknown; readonly to?: string };
}

async function actsOf(db: Prisma.TransactionClient, action: string): Promise<Map<string, Told>> {
  const rows = await db.auditEntry.findMany({ where: { action }, orderBy: { seq: 'asc' } });
  return new Map(
    rows.map(({ subject, actor, detail }) => [
      subject,
      { actor, detail: detail as Told['detail'] },
    ]),
  );
}

/** True when the audit tells of this very proposal; files once told only the number they put in another's place. */
function isToldSo({ detail }: Told, content: ProposedContent | null): boolean {
  if (detail.content === undefined) return detail.to === valueIn(content);
  return canonicalJson(detail.content) === canonicalJson(content);
}

/** Reads every approved proposal in the order of the decisions; throws a PublicationRefusal for one of which the audit tells otherwise. */
export async function approvedProposals(db: Prisma.TransactionClient): Promise<ApprovedProposal[]> {
  const rows = await db.decision.findMany({
    where: { approved: true },
    include: { decidedBy: true, proposal: { include: { proposedBy: true } } },
  });
  const [proposed, approved] = [await actsOf(db, 'propose'), await actsOf(db, 'approve')];
  // The audit says in which order was decided; a clock may have been put back in between.
  const order = [...approved.keys()];
  return rows
    .map(({ proposal, decidedBy }) => {
      const { id, kind, institutionId, pointKind, value, proposedBy } = proposal;
      const subject = `proposal ${id}`;
      const content = proposal.content as unknown as ProposedContent | null;
      const [asked, said] = [proposed.get(subject), approved.get(subject)];
      const holds =
        asked !== undefined &&
        said?.actor === decidedBy.name &&
        asked.actor === proposedBy.name &&
        isToldSo(asked, content);
      if (!holds) {
        throw new PublicationRefusal(
          `Proposal ${id} is approved in the tables, but the audit tells otherwise. Restore a backup from before.`,
        );
      }
      const people = { proposer: proposedBy.name, decider: decidedBy.name };
      const about = { institutionId, pointKind, value };
      return { id, kind, ...about, content, ...people };
    })
    .sort((a, b) => order.indexOf(`proposal ${a.id}`) - order.indexOf(`proposal ${b.id}`));
}
