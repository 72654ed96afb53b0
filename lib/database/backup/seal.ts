import { createHash, type KeyObject } from 'node:crypto';
import {
  keyIdOf,
  type Signature,
  signatureHolds,
  signatureOver,
} from '@/lib/directory/open-data/signature';

/** Whose backups are restored: with a key only what it signed, unless an unsigned one is asked for by name. */
export interface Trust {
  readonly key: KeyObject | null;
  readonly acceptUnsigned: boolean;
}

interface Seal {
  readonly sha256: string;
  readonly signature?: Signature;
}

/** The SHA-256 of a text, in hexadecimal digits. */
export function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

// The same key signs the open directory; neither text can pass for the other.
function signedBytes(sha256: string): Uint8Array {
  return new TextEncoder().encode(`ringtrue-backup sha256 ${sha256}`);
}

/** The last line of a backup: the checksum of what stands before it, signed where there is a key. */
export function sealOf(body: string, key: KeyObject | null): string {
  const sha256 = checksum(body);
  const seal: Seal =
    key === null ? { sha256 } : { sha256, signature: signatureOver(signedBytes(sha256), key) };
  return JSON.stringify(seal);
}

function sealFrom(line: string): Seal | null {
  try {
    return JSON.parse(line) as Seal;
  } catch {
    return null;
  }
}

/** Throws unless the last line fits what stands before it and, where there is a key, that key signed it. */
export function checkSeal(body: string, line: string, { key, acceptUnsigned }: Trust): void {
  const seal = sealFrom(line);
  if (seal?.sha256 !== checksum(body)) {
    throw new Error('The backup is cut off or was changed: its checksum does not fit.');
  }
  if (key === null) return;
  const { signature } = seal;
  if (signature === undefined) {
    if (acceptUnsigned) return;
    throw new Error(
      `The backup should be signed by key ${keyIdOf(key)}, but is unsigned: anybody may have written it. ` +
        'If you know that it is yours, add --unsigned.',
    );
  }
  if (signatureHolds(signedBytes(seal.sha256), signature, key)) return;
  throw new Error(
    `The backup should be signed by key ${keyIdOf(key)}, but its signature is another's or none. Nothing was restored.`,
  );
}
