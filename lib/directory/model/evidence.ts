import type { Localized } from './localized';

/**
 * Who stands behind a page, strongest first. The order is the order of the list on a page.
 * `ownCopy` is a stored copy of the institution's own page or message, read elsewhere.
 */
export const evidenceKinds = [
  'ownSite',
  'regulator',
  'bankNotice',
  'ownRepository',
  'ownCopy',
  'news',
  'thirdParty',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** The kinds that let a number be published as `sourced`: its owner, an authority, or a bank on its own site. */
export const firstHandKinds = [
  'ownSite',
  'regulator',
  'bankNotice',
  'ownRepository',
] as const satisfies readonly EvidenceKind[];
export type FirstHandKind = (typeof firstHandKinds)[number];

/** True for a page of the owner, of an authority or of a bank. */
export function isFirstHand(kind: EvidenceKind): kind is FirstHandKind {
  return firstHandKinds.some((firstHand) => firstHand === kind);
}

/** One page that prints a number, or that shows whether its owner calls out with it. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly publisher: Localized;
  /** The words as they stand on the page, shortened. */
  readonly quote: string;
  /** Null when the page has no public address or is not on a reviewed host. */
  readonly url: string | null;
  /** Year, month or day the page itself bears: 2014, 2019-05, 2021-07-15. */
  readonly pageDate: string | null;
  /** The day we read it. */
  readonly seenOn: string;
}
