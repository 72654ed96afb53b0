import type { Prisma, PrismaClient, Proposal, Reviewer } from '@/lib/database/generated/client';
import { chinaDate } from '../model/china-date';
import { readInstitutions } from '../store/repository';
import { applyProposal } from './apply';
import { recordAct } from './audit';
import { contentFrom } from './content';
import type { Actor } from './propose';
import { waitForOurTurn } from './publish';
import { ReviewRefusal, reviewerNamed } from './reviewers';
import { verifiedHostBook } from './signing/verified-hosts';

/** A decision about a proposal. */
export interface DecisionRequest {
  readonly proposal: number;
  readonly approve: boolean;
  readonly note: string;
}

const manyLimits = { maxWait: 60_000, timeout: 300_000 };

async function openProposal(db: Prisma.TransactionClient, id: number): Promise<Proposal> {
  const row = await db.proposal.findUnique({ where: { id }, include: { decision: true } });
  if (row === null) throw new ReviewRefusal(`There is no proposal ${id}. See: proposals.`);
  if (row.decision === null) return row;
  throw new ReviewRefusal(`Proposal ${id} was decided before. Propose anew.`);
}

function checkApprover({ id, name, role }: Reviewer, proposal: Proposal): void {
  if (id === proposal.proposedById) {
    throw new ReviewRefusal(`${name} proposed ${proposal.id}: somebody else has to decide it.`);
  }
  if (role !== 'approver') {
    throw new ReviewRefusal(`${name} is an editor: an approver has to decide.`);
  }
}

// Two people may propose the same, or something else may have been decided since.
async function refuseStale(
  db: Prisma.TransactionClient,
  proposal: Proposal,
  now: Date,
): Promise<void> {
  const { id, kind, institutionId, pointKind, value, content } = proposal;
  if (kind === 'check') {
    throw new ReviewRefusal(
      `Proposal ${id} is a check of before checks were signed: it can only be rejected. Two people sign it in the console.`,
    );
  }
  const where = { institutionId_kind_value: { institutionId, kind: pointKind, value } };
  const row = await db.contactPoint.findUnique({ where });
  const isPublished = row !== null && row.withdrawnAt === null;
  if (isPublished === (kind === 'add')) {
    throw new ReviewRefusal(
      `${value} is ${isPublished ? 'published' : 'withdrawn'} since ${id} was proposed. Reject it, or propose anew.`,
    );
  }
  if (content === null) return;
  const all = await readInstitutions(db);
  const institution = all.find((one) => one.id === institutionId);
  if (institution === undefined) {
    throw new ReviewRefusal(`${institutionId} is withdrawn since ${id} was proposed. Reject it.`);
  }
  // The same number may have been published for somebody else since, or one that looks like it.
  const { listed: hosts } = await verifiedHostBook(db);
  contentFrom(content, pointKind, institution, all, { today: chinaDate(now), hosts });
}

/** Writes a decision within a transaction, and gives the contact point's row; null where nothing is published by it. */
export async function decideIn(
  db: Prisma.TransactionClient,
  reviewer: Reviewer,
  { proposal: id, approve, note }: DecisionRequest,
  now: Date,
): Promise<number | null> {
  await waitForOurTurn(db);
  const proposal = await openProposal(db, id);
  checkApprover(reviewer, proposal);
  if (approve) await refuseStale(db, proposal, now);
  const { id: proposalId, proposedById } = proposal;
  const act = { proposalId, proposedById, decidedById: reviewer.id, approved: approve, note };
  await db.decision.create({ data: { ...act, decidedAt: now } });
  await recordAct(db, {
    at: now,
    actor: reviewer.name,
    action: approve ? 'approve' : 'reject',
    subject: `proposal ${proposalId}`,
    detail: { note },
  });
  return approve ? applyProposal(db, proposal, now) : null;
}

/**
 * Approves or rejects a proposal of somebody else by name alone, without a signature: what is published so stands on its
 * evidence and is never verified. Nothing reaches readers before `publish`.
 */
export async function decide(
  database: PrismaClient,
  request: DecisionRequest,
  { as, now }: Actor,
): Promise<void> {
  const reviewer = await reviewerNamed(database, as);
  await database.$transaction((db) => decideIn(db, reviewer, request, now));
}

/** Rejects proposals of somebody else by name, all of them or, when one cannot be, none. */
export async function rejectAll(
  database: PrismaClient,
  proposals: readonly number[],
  note: string,
  { as, now }: Actor,
): Promise<void> {
  const reviewer = await reviewerNamed(database, as);
  await database.$transaction(async (db) => {
    for (const proposal of proposals)
      await decideIn(db, reviewer, { proposal, approve: false, note }, now);
  }, manyLimits);
}
