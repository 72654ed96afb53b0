import type { Action } from '../action';
import { afterwardsActions } from './afterwards';
import { cardActions } from './card';
import { codeAndSoundActions } from './code-and-sound';
import { documentActions } from './documents';
import { feeActions } from './fee';
import { moneyActions } from './money';
import { phoneActions } from './phone';
import { reportActions } from './report';
import { stopActions } from './stop';
import { strangeMoneyActions } from './strange-money';
import { terminalActions } from './terminal';
import { thisMinuteActions } from './this-minute';
import { verifyActions } from './verify';
import { visitorActions } from './visitor';

/**
 * Every action, by aspect. `order` within `now` follows one rule: what can still be saved, and how fast.
 * 1xx take back control (phone, caller, counter, other people's money); 2xx do not take the next step;
 * 3xx terminal off, then police, bank, wallet, acquirer; 6xx check by yourself; 7xx always true, and evidence.
 * Where money or secrets are out, calls are not made to wait for words about replies: those rows step aside.
 */
const rows = [
  ...thisMinuteActions,
  ...stopActions,
  ...visitorActions,
  ...moneyActions,
  ...cardActions,
  ...phoneActions,
  ...terminalActions,
  ...documentActions,
  ...feeActions,
  ...strangeMoneyActions,
  ...codeAndSoundActions,
  ...verifyActions,
  ...reportActions,
  ...afterwardsActions,
] as const;

/** The id of an action: its key in the words and on the merchant's ticked list. */
export type ActionId = (typeof rows)[number]['id'];

/** The table of actions. */
export const actions: readonly Action[] = rows;
