import { addDays } from './china-date';
import type { Evidence, EvidenceKind } from './evidence';
import type { Localized } from './localized';
import { type ReviewDays, reviewDays } from './trust';

/** How an institution lets people find out whether a contact is genuine. */
export const verificationKinds = [
  'contactRecord',
  'numberLookUp',
  'staffLookUp',
  'singleOutboundNumber',
  'ownRegistrations',
  'register',
  'callBack',
  'officialDomain',
] as const;
export type VerificationKind = (typeof verificationKinds)[number];

/** The way of contact a statement is about: one about calls says nothing about a visit. */
export const statementScopes = ['call', 'message', 'visit', 'any'] as const;
export type StatementScope = (typeof statementScopes)[number];

/**
 * The kinds of page from which a statement or a way to verify is taken: what a newspaper, a bank or an agent says
 * an institution promises is not its promise.
 */
export const ownWordsKinds = [
  'ownSite',
  'regulator',
  'ownRepository',
] as const satisfies readonly EvidenceKind[];

/** A page that can be opened, of the institution or of an authority. */
export interface OwnWordsPage extends Evidence {
  readonly kind: (typeof ownWordsKinds)[number];
  readonly url: string;
}

/** A public way to find out whether a contact is genuine. */
export interface Verification {
  readonly kind: VerificationKind;
  /** What the merchant does, in one sentence without a number. */
  readonly how: Localized;
  readonly evidence: OwnWordsPage;
}

/** What an institution says it never does: its words are the quote of the page. */
export interface Statement {
  readonly scope: StatementScope;
  readonly evidence: OwnWordsPage & { readonly pageDate: string };
}

/** Gives the last day (YYYY-MM-DD) on which what a page says still counts as read. */
function readUntil({ seenOn }: Evidence, days: ReviewDays = reviewDays): string {
  return addDays(seenOn, days.read);
}

interface Words {
  readonly evidence: Evidence;
}

/** Leaves out what was read too long ago on a day (YYYY-MM-DD). */
export function stillRead<T extends Words>(
  words: readonly T[],
  today: string,
  days: ReviewDays = reviewDays,
): T[] {
  return words.filter(({ evidence }) => today <= readUntil(evidence, days));
}
