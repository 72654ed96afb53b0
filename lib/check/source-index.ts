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

/** Numbers the shown sources of the rows, actions or others, in the order of first mention, from 1. */
export function sourceIndex(rows: readonly Sourced[]): ReadonlyMap<SourceId, number> {
  const numbers = new Map<SourceId, number>();
  for (const id of rows.flatMap(shownSources)) {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  return numbers;
}
