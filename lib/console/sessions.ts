import type { Prisma, PrismaClient, Reviewer } from '@/lib/database/generated/client';
import { newToken, tokenHash } from './token';

/** Minutes until a reviewer signs in again. */
export const sessionMinutes = 60;

/** Who is signed in. Reading is all it allows: each act asks for the key again. */
export interface Session {
  readonly reviewer: Reviewer;
  readonly keyId: string;
  /** The hash of its token, to which challenges are given. */
  readonly bearer: string;
}

/** Begins a session of a key in one browser, and gives its token for the cookie. */
export async function beginSession(
  db: Prisma.TransactionClient,
  key: { readonly id: string; readonly reviewerId: number },
  agent: string,
  now: Date,
): Promise<string> {
  const token = newToken();
  await db.consoleSession.deleteMany({ where: { expiresAt: { lt: now } } });
  await db.consoleSession.create({
    data: {
      tokenHash: tokenHash(token),
      keyId: key.id,
      reviewerId: key.reviewerId,
      agentHash: tokenHash(agent),
      expiresAt: new Date(now.getTime() + sessionMinutes * 60_000),
    },
  });
  return token;
}

/** Finds who is signed in with a token: not past its time, in another browser, with a revoked key or after leaving. */
export async function sessionOf(
  db: Pick<PrismaClient, 'consoleSession'>,
  token: string | undefined,
  agent: string,
  now: Date,
): Promise<Session | null> {
  if (token === undefined) return null;
  const bearer = tokenHash(token);
  const row = await db.consoleSession.findUnique({
    where: { tokenHash: bearer },
    include: { reviewer: true, key: true },
  });
  const holds =
    row !== null &&
    row.expiresAt >= now &&
    row.agentHash === tokenHash(agent) &&
    row.key.revokedAt === null &&
    row.reviewer.active;
  return holds ? { reviewer: row.reviewer, keyId: row.keyId, bearer } : null;
}

/** Ends a session. */
export async function endSession(
  db: Pick<PrismaClient, 'consoleSession'>,
  { bearer }: Session,
): Promise<void> {
  await db.consoleSession.deleteMany({ where: { tokenHash: bearer } });
}
