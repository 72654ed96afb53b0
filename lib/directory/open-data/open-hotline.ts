import type { DirectionQuote } from '../model/direction-quotes';
import type { Hotline } from '../model/hotline';
import {
  dialable,
  reviewedUntil,
  sourceGoneSince,
  type TrustState,
  trustStateFor,
} from '../model/trust';

/** A published number as other programs get it: with its proof, and with what may be said of it on one day. */
export interface OpenHotline extends Omit<Hotline, 'publishAs' | 'sourceGoneOn'> {
  /** What pages say about calls from it; those that contradict each other count as `unknown`. */
  readonly directionQuotes: readonly DirectionQuote[];
  readonly trustState: TrustState;
  /** False: show the number without a dial link and send people to check it first. */
  readonly dialable: boolean;
  /** The last day of its review, YYYY-MM-DD. */
  readonly reviewedUntil: string;
  /** The day (YYYY-MM-DD) from which its pages no longer show it; null while they do. */
  readonly sourceGoneOn: string | null;
}

/** Says of a number what the directory says on a day (YYYY-MM-DD); nothing in it depends on who asks. */
export function openHotlineFrom(hotline: Hotline, today: string): OpenHotline {
  const { number, display, purpose, note, direction, directionEvidence, statutory } = hotline;
  const { seenOn, lastCheckedOn, checkedBy, evidence } = hotline;
  return {
    number,
    display,
    purpose,
    note,
    trustState: trustStateFor(hotline, today),
    dialable: dialable(hotline, today),
    reviewedUntil: reviewedUntil(hotline),
    sourceGoneOn: sourceGoneSince(hotline),
    statutory,
    direction,
    directionEvidence,
    directionQuotes: hotline.directionQuotes ?? [],
    seenOn,
    lastCheckedOn,
    checkedBy,
    evidence,
  };
}
