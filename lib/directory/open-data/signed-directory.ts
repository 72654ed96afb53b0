import { createHash, type KeyObject } from 'node:crypto';
import { canonicalJson } from '../model/canonical-json';
import type { OpenDirectory } from './open-directory';
import { keyIdOf, type Signature, signatureHolds, signatureOver } from './signature';

/** The directory with its hash and, where the operator has a key, its signature. */
export interface SignedDirectory extends OpenDirectory {
  /** SHA-256 of the canonical bytes, in hex. */
  readonly sha256: string;
  readonly signature: Signature | null;
  /** Why there is no signature; null when there is one. */
  readonly unsignedReason: string | null;
}

const noSigningKey =
  'This site has no signing key. Nobody vouches for this copy but the connection it came over.';

/**
 * The bytes that are hashed and signed: the document without `sha256`, `signature` and
 * `unsignedReason`, as canonical JSON (RFC 8785: sorted keys, no spaces) in UTF-8.
 */
export function canonicalBytes(document: object): Uint8Array {
  const signed = Object.entries(document).filter(
    ([key]) => key !== 'sha256' && key !== 'signature' && key !== 'unsignedReason',
  );
  return new TextEncoder().encode(canonicalJson(Object.fromEntries(signed)));
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Hashes the directory and signs it; without a key the document says that it is unsigned. */
export function signedDirectory(content: OpenDirectory, key: KeyObject | null): SignedDirectory {
  const bytes = canonicalBytes(content);
  const { schemaVersion, version, publishedAt, builtAt, institutions } = content;
  return {
    schemaVersion,
    version,
    publishedAt,
    builtAt,
    sha256: sha256Of(bytes),
    signature: key && signatureOver(bytes, key),
    unsignedReason: key ? null : noSigningKey,
    institutions,
  };
}

/** What a downloaded copy claims about itself, before anything is believed. */
export type ClaimedDirectory = Readonly<Record<string, unknown>> & {
  readonly sha256?: unknown;
  readonly signature?: Partial<Signature> | null;
};

/** Says in one sentence what is wrong with a copy, or null when the holder of this public key signed it as it is. */
export function faultOf(document: ClaimedDirectory, publicKey: KeyObject): string | null {
  const bytes = canonicalBytes(document);
  const { sha256, signature } = document;
  if (sha256 !== sha256Of(bytes)) {
    return `its content has SHA-256 ${sha256Of(bytes)}, but it says ${sha256}: it was changed or cut`;
  }
  if (!signature) return 'it is unsigned';
  const { algorithm, keyId, value, ...more } = signature;
  if (algorithm !== 'Ed25519' || typeof value !== 'string' || Object.keys(more).length > 0) {
    return 'its signature is not Ed25519';
  }
  if ((document.unsignedReason ?? null) !== null) {
    return 'it is signed, but gives a reason why it is not: that reason was added';
  }
  if (keyId !== keyIdOf(publicKey)) {
    return `key ${keyId} signed it, but the key at hand is ${keyIdOf(publicKey)}`;
  }
  return signatureHolds(bytes, { value }, publicKey) ? null : 'the signature does not fit';
}
