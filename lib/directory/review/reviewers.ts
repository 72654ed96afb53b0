import type { PrismaClient, Reviewer, ReviewerRole } from '@/lib/database/generated/client';
import { recordAct } from './audit';

/** A request a reviewer made that cannot be carried out; the message says what to do. */
export class ReviewRefusal extends Error {}

/** Adds a reviewer, or gives an existing one another role. */
export async function addReviewer(
  database: PrismaClient,
  reviewer: { readonly name: string; readonly role: ReviewerRole },
  { by, now }: { readonly by: string; readonly now: Date },
): Promise<Reviewer> {
  const { name, role } = reviewer;
  if (!/^[a-z][a-z0-9.-]{1,39}$/.test(name)) {
    throw new ReviewRefusal(`A reviewer's name is small letters, such as "li.na", not "${name}".`);
  }
  return database.$transaction(async (db) => {
    const row = await db.reviewer.upsert({
      where: { name },
      create: { name, role },
      update: { role, active: true },
    });
    await recordAct(db, {
      at: now,
      actor: by,
      action: 'reviewer',
      subject: name,
      detail: { role },
    });
    return row;
  });
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
