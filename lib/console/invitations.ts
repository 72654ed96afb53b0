import type { Prisma, PrismaClient, ReviewerRole } from '@/lib/database/generated/client';
import { recordAct } from '@/lib/directory/review/audit';
import { type Authority, addReviewerIn, ReviewRefusal } from '@/lib/directory/review/reviewers';
import { newToken, tokenHash } from './token';

const hours = 24;

/** As many as the command line brings; everybody else comes by a person's word. */
const firstApprovers = 2;

interface Invited {
  readonly name: string;
  readonly role: ReviewerRole;
  readonly tokenHash: string;
}

/** Lets a person enrol one key, once, within a day; a new person is added with this role. */
export async function inviteIn(
  db: Prisma.TransactionClient,
  { name, role, tokenHash: hash }: Invited,
  { by, now }: Authority,
): Promise<void> {
  const known = await db.reviewer.findUnique({ where: { name } });
  const reviewer = known ?? (await addReviewerIn(db, { name, role }, { by, now }));
  if (!reviewer.active) {
    throw new ReviewRefusal(
      `${name} has left. Give the place back first: reviewer ${name} --role ${role} --as APPROVER.`,
    );
  }
  const expiresAt = new Date(now.getTime() + hours * 3_600_000);
  const detail = { role: reviewer.role, tokenHash: hash, expiresAt: expiresAt.toISOString() };
  await recordAct(db, { at: now, actor: by, action: 'invite', subject: name, detail });
  await db.invitation.create({
    data: { tokenHash: hash, reviewerId: reviewer.id, invitedBy: by, expiresAt },
  });
}

/** Invites from the command line: the first reviewers, and whoever lost every key. Gives the token of the link. */
export async function inviteByOperator(
  database: PrismaClient,
  person: Pick<Invited, 'name' | 'role'>,
  now: Date,
): Promise<string> {
  const token = newToken();
  const invited = { ...person, tokenHash: tokenHash(token) };
  await database.$transaction(async (db) => {
    const isKnown = (await db.reviewer.count({ where: { name: person.name } })) > 0;
    const approvers = await db.reviewer.count({ where: { active: true, role: 'approver' } });
    if (!isKnown && approvers >= firstApprovers) {
      throw new ReviewRefusal(
        `There are ${approvers} approvers: one of them invites ${person.name} in the console, under People.`,
      );
    }
    await inviteIn(db, invited, { by: 'operator', now });
  });
  return token;
}
