import type { Prisma, Reviewer } from '@/lib/database/generated/client';
import { type CheckVerdict, isDisputed } from '@/lib/directory/model/double-check';
import { decideIn } from '@/lib/directory/review/decide';
import { readInstitutions } from '@/lib/directory/store/repository';
import { type CheckStatement, checkFrom, shownHash } from '@/lib/directory/store/statement';
import { hasOfficialPage, type Item, itemFor } from '../items';
import { ConsoleRefusal } from '../problem';
import { referenceOf } from '../reference';
import type { CheckRequest } from './requests';

type Transaction = Prisma.TransactionClient;

/** Refuses a "wrong" or "cannot tell" that leaves whoever looks next without a word of what was seen. */
export function refuseWithoutReason(verdict: CheckVerdict, reason: string): void {
  if (verdict !== 'right' && reason.trim() === '') throw new ConsoleRefusal('reasonNeeded');
}

/** Says what a check is of, after every reason against this person's making it. */
export async function checkedItem(
  db: Transaction,
  reviewer: Reviewer,
  { item: reference, hash, verdict, reason }: Omit<CheckRequest, 'act'>,
): Promise<Item> {
  if (reviewer.role !== 'approver') throw new ConsoleRefusal('approversOnly');
  refuseWithoutReason(verdict, reason);
  const item = await itemFor(db, await readInstitutions(db), reference);
  if (item.hash !== hash) throw new ConsoleRefusal('changed');
  if ((await proposerOf(db, item)) === reviewer.name) throw new ConsoleRefusal('ownProposal');
  // Two people who find right what no official page says would give it a dial link. Taking away needs none.
  if (verdict === 'right' && item.open?.kind !== 'withdraw' && !hasOfficialPage(item.shown)) {
    throw new ConsoleRefusal('noOfficialPage');
  }
  return item;
}

/** Whose words a contact point says: an open proposal's, or those of the one that was approved. */
async function proposerOf(db: Transaction, { shown, open }: Item): Promise<string | null> {
  if (open !== null || shown.proposal === null) return open?.proposedBy ?? null;
  const row = await db.proposal.findUnique({
    where: { id: shown.proposal },
    include: { proposedBy: true },
  });
  return row?.proposedBy.name ?? null;
}

/** Gives the row of a contact point; null where it is in no table yet, or no more. */
async function rowOf(db: Transaction, { shown }: CheckStatement): Promise<number | null> {
  const { institution: institutionId, pointKind: kind, value } = shown;
  const where = { institutionId_kind_value: { institutionId, kind, value } };
  return (await db.contactPoint.findUnique({ where, select: { id: true } }))?.id ?? null;
}

/** Does what a signed check says: decides the proposal it is of, and gives the row it counts for. */
export async function applyCheck(
  db: Transaction,
  reviewer: Reviewer,
  statement: CheckStatement,
  hash: string,
  now: Date,
): Promise<{ readonly contactPointId: number | null; readonly proposalId: number | null }> {
  const { shown, open, verdict, reason } = statement;
  await checkedItem(db, reviewer, { item: referenceOf(statement), hash, verdict, reason });
  await refuseSecondTime(db, reviewer, statement);
  if (open === null || shown.proposal === null) {
    return { contactPointId: await rowOf(db, statement), proposalId: shown.proposal };
  }
  if (verdict !== 'cannotTell') {
    const decision = { proposal: shown.proposal, approve: verdict === 'right', note: reason };
    await decideIn(db, reviewer, decision, now);
  }
  return { contactPointId: await rowOf(db, statement), proposalId: shown.proposal };
}

const sameAgainAfter = 20 * 3_600_000;

/** One person's second like answer about the same thing within a day adds nothing, unless he and another disagree. */
async function refuseSecondTime(
  db: Transaction,
  { name }: Reviewer,
  { shown, verdict, at }: CheckStatement,
): Promise<void> {
  const rows = await db.signedAct.findMany({
    // Narrows the search; the hashes decide.
    where: { kind: 'check', statement: { contains: JSON.stringify(shown.value) } },
    orderBy: { id: 'asc' },
    select: { statement: true },
  });
  const same = rows
    .map(({ statement }) => JSON.parse(statement) as CheckStatement)
    .filter((before) => shownHash(before.shown) === shownHash(shown));
  const mine = same.findLast(({ reviewer }) => reviewer === name);
  if (mine?.verdict !== verdict || isDisputed(same.map(checkFrom))) return;
  if (Date.parse(at) - Date.parse(mine.at) < sameAgainAfter) {
    throw new ConsoleRefusal('alreadyChecked');
  }
}
