import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { challengeIn, giveChallenge, takeChallenge } from './challenges';
import type { ConsoleWork } from './enrol';
import { ConsoleRefusal } from './problem';
import { beginSession } from './sessions';

/** Says what any reviewer's authenticator is to sign to come in. */
export async function signInOptions({ database, settings, now }: ConsoleWork) {
  const challenge = await giveChallenge(database, { purpose: 'signIn', bearer: null, now });
  return generateAuthenticationOptions({
    rpID: settings.rpId,
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    userVerification: 'required',
  });
}

/** Signs in whoever's key answered, and gives the session's token. */
export async function signIn(
  { database, settings, agent, now }: ConsoleWork,
  response: unknown,
): Promise<string> {
  const challenge = challengeIn(response);
  const given = { purpose: 'signIn', bearer: null, now } as const;
  await database.$transaction((db) => takeChallenge(db, challenge, given));
  const id = String((response as { id?: unknown }).id);
  const key = await database.reviewerKey.findUnique({
    where: { id },
    include: { reviewer: true },
  });
  if (key === null || key.revokedAt !== null || !key.reviewer.active) {
    throw new ConsoleRefusal('unknownKey');
  }
  const { verified } = await verifyAuthenticationResponse({
    response: response as AuthenticationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: settings.origin,
    expectedRPID: settings.rpId,
    requireUserVerification: true,
    credential: { id, publicKey: new Uint8Array(key.publicKey), counter: 0 },
  }).catch(() => ({ verified: false }));
  if (!verified) throw new ConsoleRefusal('assertion');
  return database.$transaction((db) => beginSession(db, key, agent, now));
}
