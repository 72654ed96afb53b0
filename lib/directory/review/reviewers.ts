import type { Prisma, PrismaClient, Reviewer, ReviewerRole } from '@/lib/database/generated/client';
import type { FieldFault } from '../model/field-fault';
import { recordAct } from './audit';

/** A request a reviewer made that cannot be carried out; the message says what to do. */
export class ReviewRefusal extends Error {
  constructor(
    message: string,
    /** The same by field, where it came from a form. */
    readonly faults: readonly FieldFault[] = [],
  ) {
    super(message);
  }
}

/** Who acts: the name of an approver, or `operator`, who may only bring the first two approvers. */
export interface Authority {
  readonly by: string;
  readonly now: Date;
}

/** Names under which the programs themselves stand in the audit. */
const reserved: readonly string[] = ['operator', 'import', 'directory-files'];
const enoughApprovers = 2;

async function activeApprovers(db: Prisma.TransactionClient): Promise<string[]> {
  const rows = await db.reviewer.findMany({ where: { active: true, role: 'approver' } });
  return rows.map(({ name }) => name);
}

/** Refuses an authority who may not decide about this person; a new person may come from the operator while approvers are few. */
function checkAuthority(by: string, about: string, approvers: readonly string[], isNew: boolean) {
  if (by !== about && approvers.includes(by)) return;
  if (isNew && by === 'operator' && approvers.length < enoughApprovers) return;
  const who = by === about ? `${by} cannot decide about themselves` : `${by} is none`;
  const start = isNew ? '' : ' Where there is none, add one first: reviewer NAME --role approver.';
  throw new ReviewRefusal(
    `Expected --as with another active approver to decide about ${about}, but ${who}.${start}`,
  );
}

/** Adds a person who may review, or gives one who is there another role or back the place they left, within a transaction. */
export async function addReviewerIn(
  db: Prisma.TransactionClient,
  { name, role }: { readonly name: string; readonly role: ReviewerRole },
  { by, now }: Authority,
): Promise<Reviewer> {
  if (!/^[a-z][a-z0-9.-]{1,39}$/.test(name)) {
    throw new ReviewRefusal(`A reviewer's name is small letters, such as "li.na", not "${name}".`);
  }
  if (reserved.includes(name)) {
    throw new ReviewRefusal(`"${name}" stands for a program in the audit. Choose another name.`);
  }
  const known = await db.reviewer.findUnique({ where: { name } });
  checkAuthority(by, name, await activeApprovers(db), known === null);
  const detail = known === null ? { role } : { role, before: known.role, wasActive: known.active };
  await recordAct(db, { at: now, actor: by, action: 'reviewer', subject: name, detail });
  if (known === null) return db.reviewer.create({ data: { name, role } });
  return db.reviewer.update({ where: { name }, data: { role, active: true } });
}

/** The same in a transaction of its own. */
export function addReviewer(
  database: PrismaClient,
  reviewer: { readonly name: string; readonly role: ReviewerRole },
  authority: Authority,
): Promise<Reviewer> {
  return database.$transaction((db) => addReviewerIn(db, reviewer, authority));
}

/**
 * Takes a reviewer's right to act away, with every key and session, within a transaction; what they did stays, and their
 * name is never given to another.
 */
export async function deactivateReviewerIn(
  db: Prisma.TransactionClient,
  name: string,
  { by, now }: Authority,
): Promise<void> {
  const known = await db.reviewer.findUnique({ where: { name } });
  if (known === null || !known.active) {
    throw new ReviewRefusal(`There is no active reviewer "${name}".`);
  }
  checkAuthority(by, name, await activeApprovers(db), false);
  const detail = { role: known.role };
  await recordAct(db, { at: now, actor: by, action: 'deactivate', subject: name, detail });
  await db.reviewer.update({ where: { name }, data: { active: false } });
  const reviewerId = known.id;
  await db.reviewerKey.updateMany({
    where: { reviewerId, revokedAt: null },
    data: { revokedAt: now },
  });
  await db.invitation.updateMany({ where: { reviewerId, usedAt: null }, data: { usedAt: now } });
  await db.consoleSession.deleteMany({ where: { reviewerId } });
}

/** The same in a transaction of its own. */
export function deactivateReviewer(
  database: PrismaClient,
  name: string,
  authority: Authority,
): Promise<void> {
  return database.$transaction((db) => deactivateReviewerIn(db, name, authority));
}

/** Finds an active reviewer by name. */
export async function reviewerNamed(
  db: Pick<PrismaClient, 'reviewer'>,
  name: string | undefined,
): Promise<Reviewer> {
  const row = await db.reviewer.findUnique({ where: { name: name ?? '' } });
  if (row?.active) return row;
  throw new ReviewRefusal(
    `Expected --as with the name of a reviewer, got "${name ?? ''}". Add one first: reviewer NAME --role approver.`,
  );
}
