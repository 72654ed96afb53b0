import { createHash } from 'node:crypto';
import {
  type AuthenticationResponseJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { challengeOf } from '../../store/statement';

/** What is needed of a key to verify what it signed. */
export interface PublicKey {
  /** The credential id, base64url. */
  readonly id: string;
  /** COSE. */
  readonly publicKey: Uint8Array;
}

/** Names a key on paper and in the audit: SHA-256 of its COSE form, hex. */
export function fingerprintOf(publicKey: Uint8Array): string {
  return createHash('sha256').update(publicKey).digest('hex');
}

/**
 * Says what is wrong with an assertion over a statement's text, or null: its signature, challenge, origin, the site it
 * was made for, and whether the authenticator saw its owner. The counter only grows, so it proves nothing later and is
 * not asked.
 */
export async function assertionProblem(
  text: string,
  origin: string,
  assertion: unknown,
  { id, publicKey }: PublicKey,
): Promise<string | null> {
  try {
    const { verified } = await verifyAuthenticationResponse({
      response: assertion as AuthenticationResponseJSON,
      expectedChallenge: challengeOf(text),
      expectedOrigin: origin,
      expectedRPID: new URL(origin).hostname,
      requireUserVerification: true,
      credential: { id, publicKey: new Uint8Array(publicKey), counter: 0 },
    });
    const { id: used } = assertion as AuthenticationResponseJSON;
    if (used !== id) return 'it was made with another key';
    return verified ? null : 'its signature is not of this key over this statement';
  } catch (error) {
    return error instanceof Error ? error.message : 'it cannot be read';
  }
}
