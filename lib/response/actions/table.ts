import type { Action } from '../action';
import { acquirerActions } from './acquirer';
import { afterwardsActions } from './afterwards';
import { appActions } from './app';
import { bankActions } from './bank';
import { claimedActions } from './claimed';
import { contractActions } from './contract';
import { counterActions } from './counter';
import { evidenceActions } from './evidence';
import { feeActions } from './fee';
import { phoneActions } from './phone';
import { policeActions } from './police';
import { reportActions } from './report';
import { stationActions } from './station';
import { stopActions } from './stop';
import { terminalActions } from './terminal';
import { visitorActions } from './visitor';
import { walletActions } from './wallet';

/**
 * Every point a plan can have, by the card it mostly stands on. `order` within `now` follows one rule: what can still be
 * saved, and how fast. 1xx take back control (phone, caller, counter, other people's money); 2xx do not take the next step;
 * 3xx terminal off, then police, bank, wallet, acquirer; 6xx check by yourself; 7xx always true, and evidence.
 * The order of a card is that of its first point.
 */
const rows = [
  ...phoneActions,
  ...stopActions,
  ...visitorActions,
  ...policeActions,
  ...stationActions,
  ...bankActions,
  ...counterActions,
  ...walletActions,
  ...acquirerActions,
  ...claimedActions,
  ...appActions,
  ...terminalActions,
  ...contractActions,
  ...evidenceActions,
  ...reportActions,
  ...feeActions,
  ...afterwardsActions,
] as const;

/** The id of an action: its key in the words and in the API. */
export type ActionId = (typeof rows)[number]['id'];

/** The table of actions. */
export const actions: readonly Action[] = rows;
