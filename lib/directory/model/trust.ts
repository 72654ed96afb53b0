import { addDays } from './china-date';
import type { Hotline } from './hotline';

/** How far a number can be relied on, on a given day. */
export type TrustState = 'verified' | 'sourced' | 'unconfirmed' | 'expired';

/** Days a check stays good: two people on the live source, or a page we only read. */
export interface ReviewDays {
  readonly verified: number;
  readonly read: number;
}

/** What holds unless an installation has periods of its own (VERIFIED_DAYS, SOURCED_DAYS). */
export const reviewDays: ReviewDays = { verified: 180, read: 365 };

/** True when two different people compared the number with the live official source. */
export function isDoublyChecked(hotline: Hotline): boolean {
  return hotline.lastCheckedOn !== null && new Set(hotline.checkedBy).size >= 2;
}

/** Gives the last day (YYYY-MM-DD) on which the number still counts as reviewed. */
export function reviewedUntil(hotline: Hotline): string {
  const { seenOn, lastCheckedOn } = hotline;
  const days = hotline.reviewDays ?? reviewDays;
  if (lastCheckedOn !== null && isDoublyChecked(hotline)) {
    return addDays(lastCheckedOn, days.verified);
  }
  const lastLook = lastCheckedOn !== null && lastCheckedOn > seenOn ? lastCheckedOn : seenOn;
  return addDays(lastLook, days.read);
}

/** Says how far a number can be relied on; past its review date every number is `expired`, statutory ones too. */
export function trustStateFor(hotline: Hotline, today: string): TrustState {
  if (today > reviewedUntil(hotline)) return 'expired';
  return isDoublyChecked(hotline) ? 'verified' : hotline.publishAs;
}

/** True when a page may offer one-tap dialling; a statutory number always may. */
export function dialable(hotline: Hotline, today: string): boolean {
  if (hotline.statutory) return true;
  const state = trustStateFor(hotline, today);
  return state === 'verified' || state === 'sourced';
}
