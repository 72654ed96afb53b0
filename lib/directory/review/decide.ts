import type { Prisma, PrismaClient, Proposal, Reviewer } from '@/lib/database/generated/client';
import { applyProposal, writeLiveCheck } from './apply';
import { recordAct } from './audit';
import type { Actor } from './propose';
import { waitForOurTurn } from './publish';
import { ReviewRefusal, reviewerNamed } from './reviewers';

/** A decision about a proposal; `sawLive`: the approver had the live page open too. */
export interface DecisionRequest {
  readonly proposal: number;
  readonly approve: boolean;
  readonly note: string;
  readonly sawLive: boolean;
}

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

function checkSight({ approve, sawLive }: DecisionRequest, { id, kind, checkedOn }: Proposal) {
  if (approve && kind === 'check' && !sawLive) {
    throw new ReviewRefusal(
      'A check counts when both saw the live page: look, then add --saw-live.',
    );
  }
  if (sawLive && checkedOn === null) {
    throw new ReviewRefusal(`The proposer of ${id} did not have the live page open.`);
  }
}

/** Approves or rejects a proposal of somebody else; nothing reaches readers before `publish`. */
export async function decide(
  database: PrismaClient,
  request: DecisionRequest,
  { as, now }: Actor,
): Promise<void> {
  const reviewer = await reviewerNamed(database, as);
  const { approve, note, sawLive } = request;
  await database.$transaction(async (db) => {
    await waitForOurTurn(db);
    const proposal = await openProposal(db, request.proposal);
    checkApprover(reviewer, proposal);
    checkSight(request, proposal);
    const { id: proposalId, proposedById } = proposal;
    const decision = await db.decision.create({
      data: {
        proposalId,
        proposedById,
        decidedById: reviewer.id,
        approved: approve,
        note,
        decidedAt: now,
      },
    });
    const action = approve ? 'approve' : 'reject';
    const subject = `proposal ${proposalId}`;
    await recordAct(db, {
      at: now,
      actor: reviewer.name,
      action,
      subject,
      detail: { note, sawLive },
    });
    if (approve) {
      const hotline = await applyProposal(db, proposal, now);
      if (sawLive && hotline !== null) await writeLiveCheck(db, proposal, decision, hotline);
    }
  });
}
