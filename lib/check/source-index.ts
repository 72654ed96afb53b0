import type { SourceId } from '@/lib/triage/sources';

/** Numbers the sources of the rows, actions or others, in the order of first mention, from 1. */
export function sourceIndex(
  rows: readonly { readonly sources: readonly SourceId[] }[],
): ReadonlyMap<SourceId, number> {
  const numbers = new Map<SourceId, number>();
  for (const id of rows.flatMap(({ sources }) => sources)) {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  return numbers;
}
