import type { Channel } from '../model/contact-point';
import { reviewedUntil, sourceGoneSince, type TrustState, trustStateFor } from '../model/trust';

/** An official website, app, account or sender as other programs get it: with its proof, and with what may be said of it on one day. */
export interface OpenChannel extends Omit<Channel, 'publishAs' | 'reviewDays' | 'sourceGoneOn'> {
  readonly trustState: TrustState;
  /** The last day of its review, YYYY-MM-DD. */
  readonly reviewedUntil: string;
  /** The day (YYYY-MM-DD) from which its pages no longer show it; null while they do. */
  readonly sourceGoneOn: string | null;
}

/** Says of a channel what the directory says on a day (YYYY-MM-DD). */
export function openChannelFrom(channel: Channel, today: string): OpenChannel {
  const { kind, value, display, note, seenOn, lastCheckedOn, checkedBy, evidence } = channel;
  return {
    kind,
    value,
    display,
    note,
    trustState: trustStateFor(channel, today),
    reviewedUntil: reviewedUntil(channel),
    sourceGoneOn: sourceGoneSince(channel),
    seenOn,
    lastCheckedOn,
    checkedBy,
    evidence,
  };
}
