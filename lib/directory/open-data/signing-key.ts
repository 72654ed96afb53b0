import { createPrivateKey, type KeyObject } from 'node:crypto';

function pemFrom(text: string): string {
  const plain = text.trim().replaceAll('\\n', '\n');
  if (plain.startsWith('-----BEGIN')) return plain;
  const decoded = Buffer.from(plain, 'base64');
  const inner = decoded.toString('latin1');
  if (inner.startsWith('-----BEGIN')) return inner;
  return `-----BEGIN PRIVATE KEY-----\n${decoded.toString('base64')}\n-----END PRIVATE KEY-----\n`;
}

/** Reads an Ed25519 private key from PEM, also with \n written out, or from base64 of PKCS #8; null for anything else. */
export function signingKeyFrom(text: string): KeyObject | null {
  try {
    const key = createPrivateKey(pemFrom(text));
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}
