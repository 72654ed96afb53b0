import { createHash } from 'node:crypto';
import { canonicalJson } from '../model/canonical-json';

/** A stored directory that is not what was published: its content, its hash and the audit chain disagree. */
export class PublicationRefusal extends Error {}

/** The SHA-256 of a directory's canonical JSON, in hexadecimal digits; what a publication and its audit entry carry. */
export function contentHashOf(institutions: unknown): string {
  return hashOfText(canonicalJson(institutions));
}

/** The same from the canonical JSON itself, where that is at hand. */
export function hashOfText(canonical: string): string {
  return createHash('sha256').update(canonical).digest('hex');
}

/** A version with the hash that somebody claims for it. */
export interface ClaimedVersion {
  readonly version: number;
  readonly contentHash: string;
}

/**
 * Throws a PublicationRefusal unless the content has the hash it was stored with and the last publication
 * in the audit chain is this version with this hash. `recorded` is that entry, null when the chain has
 * none, and left out for a copy that lies where no chain is.
 */
export function checkPublication(
  claimed: ClaimedVersion,
  institutions: unknown,
  recorded?: ClaimedVersion | null,
): void {
  const { version, contentHash } = claimed;
  const found = contentHashOf(institutions);
  if (found !== contentHash) {
    throw new PublicationRefusal(
      `Version ${version} was published with the hash ${contentHash}, but its content has ${found}. ` +
        'It was changed after it was published: restore a backup, or import and publish anew.',
    );
  }
  if (recorded === undefined) return;
  if (recorded?.version === version && recorded.contentHash === contentHash) return;
  const last =
    recorded === null ? 'none' : `version ${recorded.version} with ${recorded.contentHash}`;
  throw new PublicationRefusal(
    `Version ${version} with the hash ${contentHash} is not what the audit chain says was published last: ${last}. ` +
      'It was not published by RingTrue: restore a backup, or import and publish anew.',
  );
}
