import type { SourceId } from '@/lib/triage/sources';

interface Sourced {
  readonly sources: readonly SourceId[];
}

/** More than two sources of one point nobody follows on a phone; its row names the best first, and the API gives all. */
const shownOfEach = 2;

/** The sources of a row that a page shows. */
export function shownSources({ sources }: Sourced): readonly SourceId[] {
  return sources.slice(0, shownOfEach);
}

/**
 * Numbers the best source of each row, actions or others, in the order of first mention, from 1. A row's second source is
 * shown where it is another row's best: it lengthens no list.
 */
export function sourceIndex(rows: readonly Sourced[]): ReadonlyMap<SourceId, number> {
  const numbers = new Map<SourceId, number>();
  for (const id of rows.flatMap(({ sources }) => sources.slice(0, 1))) {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  return numbers;
}
