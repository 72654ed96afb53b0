import type { DirectionQuote } from './direction-quotes';
import type { Evidence } from './evidence';
import type { Localized } from './localized';
import type { Reviewed } from './trust';

/** What a merchant dials a number for. */
export const hotlinePurposes = [
  'customerService',
  'merchantService',
  'creditCard',
  'emergency',
  'fraudWarning',
  'telecomComplaints',
  'reportSpam',
  'paymentComplaints',
  'bankComplaints',
  'marketComplaints',
] as const;
export type HotlinePurpose = (typeof hotlinePurposes)[number];

/** Whether calls come from the number. `unknown` until there is evidence: a display can be forged either way. */
export const directions = ['inboundOnly', 'mayCallOut', 'unknown'] as const;
export type Direction = (typeof directions)[number];

/** What the evidence allows; `verified` is never given by a file, two people have to check. */
export const publishStates = ['sourced', 'unconfirmed'] as const;
export type PublishAs = (typeof publishStates)[number];

/** Short numbers assigned by the state. They keep their dial link past the review date. */
export const statutoryNumbers: readonly string[] = ['110', '96110', '12381', '12363', '12315'];

/** A published official number with its proof. Dates are YYYY-MM-DD. */
export interface Hotline extends Reviewed {
  /** Digits only, as dialled inside mainland China. */
  readonly number: string;
  readonly display: string;
  readonly purpose: HotlinePurpose;
  readonly note: Localized | null;
  readonly direction: Direction;
  readonly directionEvidence: DirectionEvidence | null;
  /** What pages say about it in their own words; left out where none is known. */
  readonly directionQuotes?: readonly DirectionQuote[];
  readonly evidence: readonly Evidence[];
  readonly statutory: boolean;
}

/** What makes us say that the owner does, or does not, call out from a number. */
export interface DirectionEvidence {
  readonly text: Localized;
  readonly publisher: Localized;
  readonly url: string | null;
  /** True for a blog or a remark in passing: enough not to claim the opposite, no more. */
  readonly weak: boolean;
}
