import type { Prisma, PrismaClient, Reviewer } from '@/lib/database/generated/client';
import { recordAct } from './audit';
import type { Actor } from './propose';
import { ReviewRefusal, reviewerNamed } from './reviewers';

/**
 * Gives a reviewer the name he chose for readers, from the next publication on: 2 to 20 letters or characters, no digits, of
 * nobody else. Throws a ReviewRefusal otherwise.
 */
export async function choosePublicNameIn(
  db: Prisma.TransactionClient,
  reviewer: Reviewer,
  name: string,
  now: Date,
): Promise<void> {
  // Without digits it is no telephone number, and no R7 of somebody who chose none.
  if (!/^\p{L}(?:[\p{L} .·-]{0,18}\p{L})$/u.test(name)) {
    throw new ReviewRefusal(
      `Expected a public name of 2 to 20 letters or characters without digits, got "${name}".`,
    );
  }
  const owner = await db.publicName.findUnique({ where: { name } });
  if (owner !== null && owner.reviewerId !== reviewer.id) {
    throw new ReviewRefusal(`"${name}" is somebody else's public name. Choose another.`);
  }
  const [actor, subject] = [reviewer.name, reviewer.name];
  await recordAct(db, { at: now, actor, action: 'publicName', subject, detail: { name } });
  await db.publicName.upsert({
    where: { reviewerId: reviewer.id },
    create: { reviewerId: reviewer.id, name },
    update: { name },
  });
}

/** The same by name, in a transaction of its own. */
export async function choosePublicName(
  database: PrismaClient,
  name: string,
  { as, now }: Actor,
): Promise<void> {
  const reviewer = await reviewerNamed(database, as);
  await database.$transaction((db) => choosePublicNameIn(db, reviewer, name, now));
}
