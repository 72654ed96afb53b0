import type { QueueEntry } from './queue';

/** What of the queue a reviewer wants to see: everything, numbers alone, or websites, apps and accounts alone. */
export const queueParts = ['all', 'phone', 'other'] as const;
export type QueuePart = (typeof queueParts)[number];

/** A part of the queue, with how many each part holds. */
export interface QueueShows {
  readonly part: QueuePart;
  readonly entries: readonly QueueEntry[];
  readonly counts: Readonly<Record<QueuePart, number>>;
  /** What an address says to stay in this part. */
  readonly query: Readonly<Record<string, string>>;
}

/** Picks the part of the queue that an address asks for; everything where it asks for none. */
export function queueShows(entries: readonly QueueEntry[], wanted: unknown): QueueShows {
  const part = queueParts.find((one) => one === wanted) ?? 'all';
  const of = (one: QueuePart) =>
    entries.filter(
      ({ item }) => one === 'all' || (item.shown.pointKind === 'phone') === (one === 'phone'),
    );
  return {
    part,
    entries: of(part),
    counts: { all: entries.length, phone: of('phone').length, other: of('other').length },
    query: part === 'all' ? {} : { show: part },
  };
}
