import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Prisma, PrismaClient } from '@/lib/database/generated/client';
import { recordAct } from '@/lib/directory/review/audit';
import { fingerprintOf } from '@/lib/directory/review/signing/assertion';
import { challengeIn, giveChallenge, takeChallenge } from './challenges';
import { ConsoleRefusal } from './problem';
import { beginSession } from './sessions';
import type { ConsoleSettings } from './settings';
import { tokenHash } from './token';

/** What each step of the console works with. */
export interface ConsoleWork {
  readonly database: PrismaClient;
  readonly settings: ConsoleSettings;
  /** The browser's user agent. */
  readonly agent: string;
  readonly now: Date;
}

async function invitationOf(db: Prisma.TransactionClient, token: string, now: Date) {
  const row = await db.invitation.findUnique({
    where: { tokenHash: tokenHash(token) },
    include: { reviewer: { include: { keys: true } } },
  });
  const holds = row !== null && row.usedAt === null && row.expiresAt >= now && row.reviewer.active;
  if (!holds) throw new ConsoleRefusal('invitation');
  return row;
}

/** Says what an authenticator is to make for whoever holds an invitation. */
export async function enrolOptions({ database, settings, now }: ConsoleWork, token: string) {
  const { reviewer } = await invitationOf(database, token, now);
  const given = { purpose: 'enrol', bearer: tokenHash(token), now } as const;
  const challenge = await giveChallenge(database, given);
  return generateRegistrationOptions({
    rpName: 'RingTrue',
    rpID: settings.rpId,
    userName: reviewer.name,
    userID: new TextEncoder().encode(`reviewer ${reviewer.id}`),
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    excludeCredentials: reviewer.keys.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

async function registered(response: unknown, challenge: string, { origin, rpId }: ConsoleSettings) {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpId,
      requireUserVerification: true,
    });
    if (registrationInfo !== undefined) return registrationInfo.credential;
  } catch (error) {
    throw new ConsoleRefusal('assertion', error instanceof Error ? error.message : '');
  }
  throw new ConsoleRefusal('assertion');
}

/** Adds the key an invitation was for, and signs its owner in; gives the session's token. */
export async function enrol(
  { database, settings, agent, now }: ConsoleWork,
  token: string,
  response: unknown,
): Promise<string> {
  const challenge = challengeIn(response);
  const given = { purpose: 'enrol', bearer: tokenHash(token), now } as const;
  await database.$transaction((db) => takeChallenge(db, challenge, given));
  const credential = await registered(response, challenge, settings);
  const publicKey = new Uint8Array(credential.publicKey);
  const fingerprint = fingerprintOf(publicKey);
  return database.$transaction(async (db) => {
    const invitation = await invitationOf(db, token, now);
    const { reviewer, invitedBy } = invitation;
    const { count } = await db.invitation.updateMany({
      where: { tokenHash: tokenHash(token), usedAt: null },
      data: { usedAt: now },
    });
    if (count !== 1) throw new ConsoleRefusal('invitation');
    await recordAct(db, {
      at: now,
      actor: invitedBy,
      action: 'key',
      subject: reviewer.name,
      detail: { fingerprint, credential: credential.id },
    });
    const data = { id: credential.id, reviewerId: reviewer.id, publicKey, fingerprint };
    const key = await db.reviewerKey.create({ data: { ...data, addedAt: now } });
    return beginSession(db, key, agent, now);
  });
}
