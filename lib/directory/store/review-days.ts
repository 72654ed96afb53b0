import { environment } from '@/lib/env';
import type { Institution } from '../model/institution';
import { type ReviewDays, type Reviewed, reviewDays } from '../model/trust';

/** Gives the review periods of this installation, or null where they are the usual ones. */
export function ownReviewDays(): ReviewDays | null {
  const { VERIFIED_DAYS: verified, SOURCED_DAYS: read } = environment();
  if (verified === reviewDays.verified && read === reviewDays.read) return null;
  return { verified, read };
}

function withPeriods<T extends Reviewed>({ reviewDays: _, ...point }: T, own: ReviewDays | null) {
  return own === null ? point : { ...point, reviewDays: own };
}

/**
 * Gives institutions with the review periods of this process on every contact point, whatever periods they
 * came with. Called when they are read to be shown; never before they are written.
 */
export function withOwnReviewDays(institutions: readonly Institution[]): readonly Institution[] {
  const own = ownReviewDays();
  return institutions.map((institution) => ({
    ...institution,
    hotlines: institution.hotlines.map((hotline) => withPeriods(hotline, own)),
    channels: institution.channels.map((channel) => withPeriods(channel, own)),
  }));
}

/** Names what this process shows of a stored directory: another content or other review periods, another name. */
export function servedVersion(contentHash: string): string {
  const own = ownReviewDays();
  return own === null ? contentHash : `${contentHash}-${own.verified}-${own.read}`;
}
