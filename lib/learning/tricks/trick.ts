import type { Answers } from '@/lib/triage/answers';
import type { RedFlagId } from '@/lib/triage/red-flags/table';
import type { SourceId } from '@/lib/triage/sources';

/** How a trick may begin, in the order of the filter. */
export const beginnings = ['call', 'message', 'visit', 'iDialled', 'webPage', 'nobody'] as const;
export type Beginning = (typeof beginnings)[number];

/** Tells whether a text of the address is a way a trick may begin. */
export function isBeginning(text: unknown): text is Beginning {
  return beginnings.some((beginning) => beginning === text);
}

/** Who or what stands at a station of the picture. */
export type Stop =
  | 'you'
  | 'caller'
  | 'customer'
  | 'victim'
  | 'yourCard'
  | 'yourPhone'
  | 'yourTerminal'
  | 'theirTerminal'
  | 'theirCode'
  | 'theirAccount';

/** What goes from one station to the next. */
export type Move = 'money' | 'secret' | 'link' | 'control' | 'terminal' | 'goods' | 'talk';

/** The picture of a trick, left to right: where the money, or the control, goes. */
export type Path = readonly [Stop, Move, Stop, Move, Stop];

/**
 * A trick is a row. Its words stand in `messages/{locale}/tricks.json` under its id, which is also its address.
 * The answers are those of a merchant it happens to: what the engine says about them is what the page says.
 */
export interface Trick<Id extends string = string> {
  readonly id: Id;
  readonly began: readonly Beginning[];
  readonly answers: Answers;
  /** Red flags a merchant understands best by reading this trick; each leads to one trick only. */
  readonly explains: readonly RedFlagId[];
  readonly path: Path;
  readonly sources: readonly SourceId[];
  /** The day its words last changed, YYYY-MM-DD; readers of the feed see a changed day as news. */
  readonly updated: string;
}
