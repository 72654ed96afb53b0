import type { Prisma, Proposal } from '@/lib/database/generated/client';
import { directionQuoteRows, directionRows, evidenceRows, pointRow } from '../import/rows';
import { valueIn } from '../import/value-in';
import { contentOfPoint, type ProposedContent, pointFrom } from './proposed-content';

type Transaction = Prisma.TransactionClient;

/** Contact points of reviewers stand after those of the files. */
const reviewedPosition = 1000;

/** The row a proposal is about. */
function rowOf({ institutionId, pointKind: kind, value }: Proposal) {
  return { institutionId_kind_value: { institutionId, kind, value } };
}

/** Writes a contact point as reviewers decided it; one that was withdrawn before comes back. */
async function writePoint(db: Transaction, proposal: Proposal, now: Date): Promise<number> {
  const point = pointFrom(contentOfPoint(proposal));
  const row = pointRow(proposal.institutionId, point, reviewedPosition);
  const data = {
    ...row,
    managedBy: 'review',
    replacedById: null,
    proposalId: proposal.id,
  } as const;
  const { id } = await db.contactPoint.upsert({
    where: rowOf({ ...proposal, value: point.value }),
    create: { ...data, addedAt: now },
    update: data,
  });
  await db.evidence.deleteMany({ where: { contactPointId: id } });
  await db.directionEvidence.deleteMany({ where: { contactPointId: id } });
  await db.directionQuote.deleteMany({ where: { contactPointId: id } });
  await db.evidence.createMany({ data: evidenceRows(id, point.content) });
  await db.directionEvidence.createMany({ data: directionRows(id, point.content) });
  await db.directionQuote.createMany({ data: directionQuoteRows(id, point.content) });
  return id;
}

async function withdraw(
  db: Transaction,
  proposal: Proposal,
  now: Date,
  replacedById: number | null,
): Promise<void> {
  await db.contactPoint.update({
    where: rowOf(proposal),
    data: { withdrawnAt: now, managedBy: 'review', replacedById },
  });
}

async function addOrChange(db: Transaction, proposal: Proposal, now: Date): Promise<number> {
  const content: ProposedContent = contentOfPoint(proposal);
  const id = await writePoint(db, proposal, now);
  if (valueIn(content) !== proposal.value) await withdraw(db, proposal, now, id);
  return id;
}

/** Makes the tables say what was approved, and gives the contact point's row; null for one that was withdrawn. */
export async function applyProposal(
  db: Transaction,
  proposal: Proposal,
  now: Date,
): Promise<number | null> {
  if (proposal.kind === 'withdraw') {
    await withdraw(db, proposal, now, null);
    return null;
  }
  return addOrChange(db, proposal, now);
}
