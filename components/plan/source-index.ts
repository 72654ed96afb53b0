import type { Action } from '@/lib/response/action';
import type { SourceId } from '@/lib/triage/sources';

/** Numbers the sources of the actions in the order of first mention, from 1. */
export function sourceIndex(actions: readonly Action[]): ReadonlyMap<SourceId, number> {
  const numbers = new Map<SourceId, number>();
  for (const id of actions.flatMap(({ sources }) => sources)) {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  return numbers;
}
