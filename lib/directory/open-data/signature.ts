import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** An Ed25519 signature (RFC 8032) with the name of the key that made it. */
export interface Signature {
  readonly algorithm: 'Ed25519';
  /** The first 16 hex digits of the SHA-256 of the public key (SPKI, DER). */
  readonly keyId: string;
  /** 64 bytes as base64. */
  readonly value: string;
}

function publicPart(key: KeyObject): KeyObject {
  return key.type === 'private' ? createPublicKey(key) : key;
}

/** Names a key, the public and the private half alike. */
export function keyIdOf(key: KeyObject): string {
  const der = publicPart(key).export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('hex').slice(0, 16);
}

/** Writes the public half of a key as PEM, the form openssl and our own check read. */
export function publicKeyPem(key: KeyObject): string {
  return publicPart(key).export({ type: 'spki', format: 'pem' }).toString();
}

/** Signs these bytes; the same bytes and key always give the same signature. */
export function signatureOver(bytes: Uint8Array, privateKey: KeyObject): Signature {
  return {
    algorithm: 'Ed25519',
    keyId: keyIdOf(privateKey),
    value: sign(null, bytes, privateKey).toString('base64'),
  };
}

/** True when the holder of the key signed exactly these bytes. */
export function signatureHolds(
  bytes: Uint8Array,
  { value }: Pick<Signature, 'value'>,
  publicKey: KeyObject,
): boolean {
  return verify(null, bytes, publicKey, Buffer.from(value, 'base64'));
}
