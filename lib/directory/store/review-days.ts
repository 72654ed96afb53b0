import { environment } from '@/lib/env';
import { type ReviewDays, reviewDays } from '../model/trust';

/** Gives the review periods of this installation, or null where they are the usual ones. */
export function ownReviewDays(): ReviewDays | null {
  const { VERIFIED_DAYS: verified, SOURCED_DAYS: read } = environment();
  if (verified === reviewDays.verified && read === reviewDays.read) return null;
  return { verified, read };
}
