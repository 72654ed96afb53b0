import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { chinaDate } from '../model/china-date';
import type { ContactPointKind } from '../model/contact-point';
import type { CheckVerdict, SignedCheck } from '../model/double-check';
import type { HostBasis, ReviewedHost } from '../model/hosts';
import { wordsOfContent } from '../model/point-words';
import type { Point } from '../model/points';

/** A contact point as a reviewer saw it: another word, page or proposal is another thing. */
export interface Shown {
  readonly institution: string;
  readonly pointKind: ContactPointKind;
  readonly value: string;
  /** Everything it says, its evidence included. */
  readonly words: unknown;
  /** The proposal it came from; null for what a file says. */
  readonly proposal: number | null;
}

/** What stands in every statement: who signs, where, when, and a random word that makes it his only one. */
interface Signed {
  readonly version: 1;
  readonly origin: string;
  readonly reviewer: string;
  readonly nonce: string;
  /** ISO 8601. */
  readonly at: string;
}

/** "I compared this with the live official page." */
export interface CheckStatement extends Signed {
  readonly act: 'check';
  readonly shown: Shown;
  /** What the proposal is, where it is not decided yet. */
  readonly open: OpenForDecision | null;
  readonly verdict: CheckVerdict;
  readonly reason: string;
}

/** A proposal that waits, as it was shown. */
export interface OpenForDecision {
  readonly kind: 'add' | 'change' | 'withdraw';
  readonly proposedBy: string;
  readonly reason: string;
  /** What stands published in its place today. */
  readonly published: { readonly value: string; readonly words: unknown } | null;
}

/** "I want this published." */
export interface ProposeStatement extends Signed {
  readonly act: 'propose';
  readonly request: unknown;
}

/** "This person may enrol a key with the link whose token has this hash." */
export interface InviteStatement extends Signed {
  readonly act: 'invite';
  readonly name: string;
  readonly role: 'editor' | 'approver';
  readonly tokenHash: string;
}

/** "This person reviews no more." */
export interface DeactivateStatement extends Signed {
  readonly act: 'deactivate';
  readonly name: string;
}

/** A host with why it should be reviewed, and the page that shows it. */
export interface ProposedHost {
  readonly entry: ReviewedHost;
  readonly basis: HostBasis;
  readonly page: string;
  readonly reason: string;
}

/** "This host should count." */
export interface ProposeHostStatement extends Signed {
  readonly act: 'proposeHost';
  readonly host: ProposedHost;
}

/** "I looked at who runs this host." */
export interface CheckHostStatement extends Signed {
  readonly act: 'checkHost';
  /** The challenge of the proposal's statement. */
  readonly proposal: string;
  readonly proposedBy: string;
  readonly host: ProposedHost;
  readonly verdict: CheckVerdict;
  readonly reason: string;
}

/** "This host counts no more." */
export interface WithdrawHostStatement extends Signed {
  readonly act: 'withdrawHost';
  readonly host: string;
  readonly reason: string;
}

/** "Readers may see me under this name." */
export interface PublicNameStatement extends Signed {
  readonly act: 'publicName';
  readonly name: string;
}

/** "I want what differs in these rows published." */
export interface ProposeTableStatement extends Signed {
  readonly act: 'proposeTable';
  /** One for each proposal it makes, as a proposal by itself says it. */
  readonly requests: readonly unknown[];
}

export type HostStatement = ProposeHostStatement | CheckHostStatement | WithdrawHostStatement;

export type Statement =
  | CheckStatement
  | ProposeStatement
  | InviteStatement
  | DeactivateStatement
  | PublicNameStatement
  | ProposeTableStatement
  | HostStatement;

/** Writes a value as RFC 8785 says, so that two programs hash the same bytes. */
export function canonicalText(value: unknown): string {
  // What JSON does not know is left out before, as it is when the text is read again.
  const text = canonicalize(JSON.parse(JSON.stringify(value)));
  if (text === undefined) throw new Error('Expected a value that JSON can write.');
  return text;
}

/** The challenge an authenticator signs for a statement's text: its SHA-256, base64url. */
export function challengeOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** Names what was shown. */
export function shownHash(shown: Shown): string {
  return challengeOf(canonicalText(shown));
}

/** Gives a contact point as a reviewer is shown it. */
export function shownOf(institution: string, point: Point, proposal: number | null): Shown {
  const words = JSON.parse(canonicalText(wordsOfContent(point.content)));
  return { institution, pointKind: point.kind, value: point.value, words, proposal };
}

/** Reads a check as far as it decides about trust. */
export function checkFrom({ reviewer, verdict, shown, at }: CheckStatement): SignedCheck {
  return { by: reviewer, verdict, on: chinaDate(new Date(at)), shown: shownHash(shown) };
}
