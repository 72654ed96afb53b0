import type { Prisma } from '@/lib/database/generated/client';
import { challengeOf } from '@/lib/directory/store/statement';
import { ConsoleRefusal } from './problem';
import { newToken } from './token';

type Transaction = Prisma.TransactionClient;
type Purpose = 'enrol' | 'signIn' | 'act';

/** An authenticator asks its owner; a forgotten prompt is no harm. */
const minutes = 5;

interface Given {
  readonly purpose: Purpose;
  /** The hash of the invitation's or session's token it is given to; null at sign-in. */
  readonly bearer: string | null;
  readonly now: Date;
}

/** Gives a challenge out, once: a random one, or the hash of the statement that is to be signed. */
export async function giveChallenge(
  db: Transaction,
  { purpose, bearer, now }: Given,
  statement: string | null = null,
): Promise<string> {
  const challenge = statement === null ? newToken() : challengeOf(statement);
  await db.consoleChallenge.deleteMany({ where: { expiresAt: { lt: now } } });
  const expiresAt = new Date(now.getTime() + minutes * 60_000);
  await db.consoleChallenge.create({ data: { challenge, purpose, bearer, statement, expiresAt } });
  return challenge;
}

/** Takes a challenge back for the first answer to it, and gives the statement it is of; refuses any other. */
export async function takeChallenge(
  db: Transaction,
  challenge: string,
  { purpose, bearer, now }: Given,
): Promise<string | null> {
  const where = { challenge, purpose, bearer, expiresAt: { gte: now } };
  const row = await db.consoleChallenge.findFirst({ where });
  const { count } = await db.consoleChallenge.deleteMany({ where });
  if (row === null || count !== 1) throw new ConsoleRefusal('challenge');
  return row.statement;
}

/** The challenge an authenticator says it answers; an unreadable answer has none. */
export function challengeIn(response: unknown): string {
  try {
    const { response: inner } = response as { response: { clientDataJSON: string } };
    const text = Buffer.from(inner.clientDataJSON, 'base64url').toString();
    return String((JSON.parse(text) as { challenge?: unknown }).challenge);
  } catch {
    throw new ConsoleRefusal('unreadable');
  }
}
