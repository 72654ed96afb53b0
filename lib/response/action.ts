import type { Condition } from '@/lib/triage/condition';
import type { SourceId } from '@/lib/triage/sources';
import type { Level } from '@/lib/triage/verdict';
import type { Fact } from '@/lib/triage/vocabulary';
import type { ActionId } from './actions/table';
import type { CallTarget } from './call-targets';
import type { DerivedFact } from './derived-facts';

/** When something is to be done, the most pressing first. */
export const urgencies = ['now', 'today', 'thisWeek', 'later'] as const;
export type Urgency = (typeof urgencies)[number];

/** What an action may depend on: an answer, the verdict, or a matter both add up to. */
export type PlanFact = Fact | `verdict.${Level}` | DerivedFact;

/**
 * One thing to do. Its words stand in `messages/{locale}/actions.json` under its id:
 * `title` and `how` always, `script`, `caution` and `keep` where the row declares them.
 */
export interface ActionRow {
  readonly id: string;
  readonly urgency: Urgency;
  /** Place within its urgency, smallest first; `table.ts` says what the hundreds mean. */
  readonly order: number;
  readonly when: Condition<PlanFact>;
  readonly unless?: readonly PlanFact[];
  /** Who is called; the directory knows the number. */
  readonly call?: CallTarget;
  readonly says?: true;
  readonly warns?: true;
  readonly keeps?: true;
  readonly sources: readonly SourceId[];
}

/** A row of the table of actions, known by its id. */
export type Action = ActionRow & { readonly id: ActionId };
