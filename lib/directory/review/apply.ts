import type { Decision, Prisma, Proposal } from '@/lib/database/generated/client';
import { hotlineFrom } from '../import/institution';
import { directionRows, evidenceRows, hotlineRow } from '../import/rows';
import type { HotlineEntry } from '../import/schema';

type Transaction = Prisma.TransactionClient;

/** Numbers of reviewers stand after those of the files. */
const reviewedPosition = 1000;

/** Writes a number as reviewers decided it; one that was withdrawn before comes back. */
async function writeHotline(db: Transaction, proposal: Proposal, now: Date): Promise<number> {
  const hotline = hotlineFrom(proposal.content as unknown as HotlineEntry);
  const { institutionId } = proposal;
  const row = hotlineRow(institutionId, hotline, reviewedPosition);
  const data = { ...row, managedBy: 'review', replacedById: null } as const;
  const { id } = await db.hotline.upsert({
    where: { institutionId_number: { institutionId, number: hotline.number } },
    create: { ...data, addedAt: now },
    update: data,
  });
  await db.evidence.deleteMany({ where: { hotlineId: id } });
  await db.directionEvidence.deleteMany({ where: { hotlineId: id } });
  await db.evidence.createMany({ data: evidenceRows(id, hotline) });
  await db.directionEvidence.createMany({ data: directionRows(id, hotline) });
  return id;
}

async function withdraw(
  db: Transaction,
  { institutionId, number }: Proposal,
  now: Date,
  replacedById: number | null,
): Promise<void> {
  await db.hotline.update({
    where: { institutionId_number: { institutionId, number } },
    data: { withdrawnAt: now, managedBy: 'review', replacedById },
  });
}

async function addOrChange(db: Transaction, proposal: Proposal, now: Date): Promise<number> {
  const content = proposal.content as unknown as HotlineEntry;
  const id = await writeHotline(db, proposal, now);
  if (content.number !== proposal.number) await withdraw(db, proposal, now, id);
  return id;
}

async function hotlineOf(db: Transaction, { institutionId, number }: Proposal): Promise<number> {
  const where = { institutionId_number: { institutionId, number } };
  return (await db.hotline.findUniqueOrThrow({ where, select: { id: true } })).id;
}

/** Makes the tables say what was approved, and gives the number's row; null for one that was withdrawn. */
export async function applyProposal(
  db: Transaction,
  proposal: Proposal,
  now: Date,
): Promise<number | null> {
  if (proposal.kind === 'withdraw') {
    await withdraw(db, proposal, now, null);
    return null;
  }
  if (proposal.kind === 'check') return hotlineOf(db, proposal);
  return addOrChange(db, proposal, now);
}

/** Records that proposer and approver both had the live page open; the database refuses anybody else. */
export async function writeLiveCheck(
  db: Transaction,
  proposal: Proposal,
  decision: Decision,
  hotlineId: number,
): Promise<void> {
  if (proposal.checkedOn === null || proposal.checkedAt === null) return;
  await db.liveCheck.create({
    data: {
      decisionId: decision.proposalId,
      hotlineId,
      checkedOn: proposal.checkedOn,
      address: proposal.checkedAt,
      firstCheckerId: proposal.proposedById,
      secondCheckerId: decision.decidedById,
    },
  });
}
