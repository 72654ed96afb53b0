import type { Condition } from '@/lib/triage/condition';
import type { SourceId } from '@/lib/triage/sources';
import type { Level } from '@/lib/triage/verdict';
import type { Fact } from '@/lib/triage/vocabulary';
import type { ActionId } from './actions/table';
import type { CallTarget } from './call-targets';
import type { CardId } from './card';
import type { DerivedFact } from './derived-facts';

/** When something is to be done, the most pressing first. */
export const urgencies = ['now', 'today', 'thisWeek', 'later'] as const;
export type Urgency = (typeof urgencies)[number];

/** What an action may depend on: an answer, the verdict, or a matter both add up to. */
export type PlanFact = Fact | `verdict.${Level}` | DerivedFact;

/**
 * One thing to do, a point of a card. Its words stand in `messages/{locale}/actions.json` under its id: `title`, the card's
 * heading where it is the card's first point, `how`, which also stands alone, and `why` where the row declares it.
 */
export interface ActionRow {
  readonly id: string;
  readonly card: CardId;
  readonly urgency: Urgency;
  /** Place within its urgency, smallest first; `table.ts` says what the hundreds mean. */
  readonly order: number;
  readonly when: Condition<PlanFact>;
  readonly unless?: readonly PlanFact[];
  /** Who is called; the directory knows the number. */
  readonly call?: CallTarget;
  /** Goes onto the first of these cards that is there and has room, rather than make one of its own. */
  readonly joins?: readonly CardId[];
  /** Stands on this card instead of its own where that card is there of itself and has room. */
  readonly goesWith?: CardId;
  /** Has half a line that says why now. */
  readonly explains?: true;
  /** Stops money that is still on its way, or bars what can still be taken: its card gives way to none. */
  readonly saves?: true;
  readonly sources: readonly SourceId[];
}

/** A row of the table of actions, known by its id. */
export type Action = ActionRow & { readonly id: ActionId };
