import type { Ground } from '@/components/page/ground';
import type { Place } from '@/lib/addresses';
import type { Action } from '@/lib/response/action';
import type { SourceId } from '@/lib/triage/sources';
import { type ActionWords, wordsOfAction } from './action-words';
import { type CallView, callViewFor } from './call-view';

/** One action ready to be shown: its place in the plan, its words, whom it calls, its sources by number. */
export interface Step {
  readonly id: string;
  readonly place: number;
  readonly urgency: Action['urgency'];
  readonly words: ActionWords;
  readonly call: CallView | null;
  readonly sources: readonly number[];
}

/** Makes the steps of a plan in its own order. */
export function stepsFor(
  actions: readonly Action[],
  place: Place,
  { words, directory }: Pick<Ground, 'words' | 'directory'>,
  sources: ReadonlyMap<SourceId, number> = new Map(),
): Step[] {
  return actions.map((action, position) => ({
    id: action.id,
    place: position + 1,
    urgency: action.urgency,
    words: wordsOfAction(words.actions, action),
    call: action.call ? callViewFor(action.call, place, directory) : null,
    sources: action.sources.flatMap((id) => sources.get(id) ?? []),
  }));
}

/** A step as it is read out: what to do, how, what to say, what to mind. */
export function stepLines({ words: { title, how, script = '', caution = '' } }: Step): string[] {
  return [title, how, script, caution].filter(Boolean);
}
