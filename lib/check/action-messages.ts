import type { Messages } from '@/lib/i18n/messages';
import type { Action } from '@/lib/response/action';
import type { ActionId } from '@/lib/response/actions/table';

/** The words of one action, as they stand in `messages/{locale}/actions.json`. */
export interface ActionMessages {
  readonly title: string;
  readonly how: string;
  readonly script?: string;
  readonly caution?: string;
  readonly keep?: string;
}

type AllActionMessages = Messages['actions'] & Readonly<Record<ActionId, ActionMessages>>;

/** The words of an action in the language of the given messages. */
export function actionMessages(messages: AllActionMessages, action: Action): ActionMessages {
  return messages[action.id];
}
