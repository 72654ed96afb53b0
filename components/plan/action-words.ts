import type { Messages } from '@/lib/i18n/messages';
import type { Action } from '@/lib/response/action';
import type { ActionId } from '@/lib/response/actions/table';

/** The words of one action, as they stand in `messages/{locale}/actions.json`. */
export interface ActionWords {
  readonly title: string;
  readonly how: string;
  readonly script?: string;
  readonly caution?: string;
  readonly keep?: string;
}

type AllActionWords = Messages['actions'] & Readonly<Record<ActionId, ActionWords>>;

/** The words of an action in the language of the given messages. */
export function wordsOfAction(words: AllActionWords, action: Action): ActionWords {
  return words[action.id];
}
