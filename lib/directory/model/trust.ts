import { addDays } from './china-date';
import type { Hotline, PublishAs } from './hotline';

/** How far a contact point can be relied on, on a given day. */
export type TrustState = 'verified' | 'sourced' | 'unconfirmed' | 'expired';

/** Days a check stays good: two people on the live source, or a page we only read. */
export interface ReviewDays {
  readonly verified: number;
  readonly read: number;
}

/** What holds unless an installation has periods of its own (VERIFIED_DAYS, SOURCED_DAYS). */
export const reviewDays: ReviewDays = { verified: 180, read: 365 };

/** What decides how far a contact point can be relied on. */
export interface Reviewed {
  readonly publishAs: PublishAs;
  readonly seenOn: string;
  /** The last day somebody compared it with the live official source. */
  readonly lastCheckedOn: string | null;
  readonly checkedBy: readonly string[];
  /** The day (YYYY-MM-DD) from which the watcher no longer found it on any page that proved it, or reviewers withdrew their hosts; left out otherwise. */
  readonly sourceGoneOn?: string;
  /** Review periods of the process that shows it, when it has its own; never stored. */
  readonly reviewDays?: ReviewDays;
}

/** True when two different people compared the contact point with the live official source. */
export function isDoublyChecked(point: Reviewed): boolean {
  return point.lastCheckedOn !== null && new Set(point.checkedBy).size >= 2;
}

/**
 * Gives the day (YYYY-MM-DD) from which the pages that proved a contact point no longer show it; null where they do, or
 * where people have looked on a later day since. What a machine misses ends a review; only people begin one.
 */
export function sourceGoneSince(point: Reviewed): string | null {
  const { sourceGoneOn = null, seenOn, lastCheckedOn } = point;
  if (sourceGoneOn === null || seenOn > sourceGoneOn) return null;
  const checked = isDoublyChecked(point) ? (lastCheckedOn ?? '') : '';
  return checked > sourceGoneOn ? null : sourceGoneOn;
}

/** Gives the last day (YYYY-MM-DD) on which the contact point still counts as reviewed. */
export function reviewedUntil(point: Reviewed): string {
  const gone = sourceGoneSince(point);
  const until = periodEnd(point);
  if (gone === null) return until;
  const before = addDays(gone, -1);
  const isSooner = before < until;
  return isSooner ? before : until;
}

function periodEnd(point: Reviewed): string {
  const { seenOn, lastCheckedOn } = point;
  const days = point.reviewDays ?? reviewDays;
  if (lastCheckedOn !== null && isDoublyChecked(point)) {
    return addDays(lastCheckedOn, days.verified);
  }
  const lastLook = lastCheckedOn !== null && lastCheckedOn > seenOn ? lastCheckedOn : seenOn;
  return addDays(lastLook, days.read);
}

/** Says how far a contact point can be relied on; past its review date each is `expired`, statutory ones too. */
export function trustStateFor(point: Reviewed, today: string): TrustState {
  if (today > reviewedUntil(point)) return 'expired';
  return isDoublyChecked(point) ? 'verified' : point.publishAs;
}

/** True when a page may offer one-tap dialling; a statutory number always may. */
export function dialable(hotline: Hotline, today: string): boolean {
  if (hotline.statutory) return true;
  const state = trustStateFor(hotline, today);
  return state === 'verified' || state === 'sourced';
}
