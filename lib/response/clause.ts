import type { Condition } from '@/lib/triage/condition';
import type { PlanFact } from './action';
import type { ActionId } from './actions/table';
import type { CardId } from './card';
import type { ClauseId } from './clauses/table';

/** Where on a card a clause stands: in the text to say, among what to have ready, what to note down, or what comes then. */
const clauseParts = ['say', 'have', 'note', 'next'] as const;
export type ClausePart = (typeof clauseParts)[number];

/**
 * One sentence of a card, with what it asserts: it appears only where the answers establish one fact of every group.
 * Its words stand in `messages/{locale}/clauses.json` under its id. A blank in them asserts nothing.
 */
export interface ClauseRow {
  readonly id: string;
  /** The card it belongs to; several where the same is said to several parties. */
  readonly card: CardId | readonly CardId[];
  readonly part: ClausePart;
  /** Place within its part, smallest first. */
  readonly order: number;
  readonly asserts: Condition<PlanFact>;
  /** Belongs to these points: without one of them on the card there is nothing to say it for. */
  readonly beside?: readonly ActionId[];
  /** Facts that make it false or needless. */
  readonly unless?: readonly PlanFact[];
}

/** A row of the table of clauses, known by its id. */
export type Clause = ClauseRow & { readonly id: ClauseId };
