import type { RedFlagId } from '@/lib/triage/red-flags/table';
import { moneyTricks } from './money';
import { secretTricks } from './secrets';
import { terminalTricks } from './terminal';
import type { Beginning, Trick } from './trick';

const rows = [...terminalTricks, ...moneyTricks, ...secretTricks] as const;

export type TrickId = (typeof rows)[number]['id'];

/** Every trick, in the order of the list; add one by adding a row and its words in both languages. */
export const tricks: readonly Trick<TrickId>[] = rows;

/** The trick at an address; undefined when there is none. */
export function trickAt(id: string): Trick<TrickId> | undefined {
  return tricks.find((trick) => trick.id === id);
}

/** The tricks that may begin in this way, all of them when no way is asked for. */
export function tricksBegunBy(beginning: Beginning | null): readonly Trick<TrickId>[] {
  return beginning ? tricks.filter(({ began }) => began.includes(beginning)) : tricks;
}

const trickOf = new Map<RedFlagId, TrickId>(
  tricks.flatMap(({ id, explains }) => explains.map((redFlag) => [redFlag, id] as const)),
);

/** The trick that explains a red flag to a merchant; null for a red flag that speaks for itself. */
export function trickFor(redFlag: RedFlagId): TrickId | null {
  return trickOf.get(redFlag) ?? null;
}
