import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import type { Messages } from '@/lib/i18n/messages';
import type { CheckState } from '@/lib/page-url';
import type { Action } from '@/lib/response/action';
import type { SourceId } from '@/lib/triage/sources';
import { type ActionMessages, actionMessages } from './action-messages';
import { type CallTargetNumbers, callTargetNumbers } from './call-target-numbers';

/** One action ready to be shown: its place in the plan, its words, whom it calls, its sources by number. */
export interface Step {
  readonly id: string;
  readonly ordinal: number;
  readonly urgency: Action['urgency'];
  readonly messages: ActionMessages;
  readonly call: CallTargetNumbers | null;
  readonly sources: readonly number[];
}

interface StepContext {
  readonly messages: Pick<Messages, 'actions'>;
  readonly directory: DirectorySnapshot;
}

/** Makes the steps of a plan in its own order. */
export function stepsFor(
  actions: readonly Action[],
  state: CheckState,
  { messages, directory }: StepContext,
  sources: ReadonlyMap<SourceId, number> = new Map(),
): Step[] {
  return actions.map((action, position) => ({
    id: action.id,
    ordinal: position + 1,
    urgency: action.urgency,
    messages: actionMessages(messages.actions, action),
    call: action.call ? callTargetNumbers(action.call, state, directory) : null,
    sources: action.sources.flatMap((id) => sources.get(id) ?? []),
  }));
}

/** A step as it is read out: what to do, how, what to say, what to mind. */
export function stepLines({ messages: { title, how, script = '', caution = '' } }: Step): string[] {
  return [title, how, script, caution].filter(Boolean);
}
