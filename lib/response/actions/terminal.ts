import type { ActionRow } from '../action';
import { grave, verified } from '../fact-groups';

/** The terminal, and a code stuck over the merchant's own. */
export const terminalActions = [
  {
    id: 'putNoMoreThrough',
    card: 'stop',
    urgency: 'now',
    order: 217,
    when: [['losses.promiseUnpaid'], ['requests.swipeCard'], grave],
    sources: ['ums2020', 'qujing'],
  },
  {
    id: 'stopUsingTerminal',
    card: 'stop',
    urgency: 'now',
    order: 216,
    when: [
      [
        'losses.terminalChanged',
        'matter.doubtfulTerminal',
        'losses.takingsMissing',
        'losses.unknownPayer',
        'losses.customersCards',
      ],
    ],
    unless: [...verified, 'losses.codeReplaced', 'losses.saleReversed', 'matter.feeDispute'],
    explains: true,
    sources: ['visawtdic', 'visalk', 'atmfort'],
  },
  {
    id: 'doNotUseYet',
    card: 'stop',
    urgency: 'now',
    order: 216,
    when: [['losses.receivedTerminal'], grave],
    unless: ['matter.doubtfulTerminal', 'losses.feeCharged', 'losses.takingsMissing'],
    sources: ['perseus', 'snLookup'],
  },
  {
    id: 'keepTheMachine',
    card: 'evidence',
    urgency: 'now',
    order: 649,
    when: [['losses.receivedTerminal'], grave],
    sources: ['atmfort', 'nbnList'],
  },
  {
    id: 'pauseTerminalOverFee',
    card: 'stop',
    urgency: 'now',
    order: 346,
    when: [['losses.feeCharged'], ['matter.feeDispute']],
    unless: [
      'losses.receivedTerminal',
      'losses.terminalChanged',
      'losses.takingsMissing',
      'losses.promiseUnpaid',
      'contact.visitorHere',
    ],
    sources: ['regNbpi'],
  },
  {
    id: 'changeTerminalPasswords',
    card: 'acquirer',
    urgency: 'today',
    order: 127,
    when: [
      [
        'losses.toldTerminalPassword',
        'losses.terminalGone',
        'losses.terminalChanged',
        'losses.saleReversed',
      ],
    ],
    sources: ['oppwd', 'snLookup', 'refundpwd'],
  },
  {
    id: 'takeDownFakeCode',
    card: 'code',
    urgency: 'now',
    order: 116,
    when: [['losses.codeReplaced']],
    sources: ['nbnList', 'atmfort'],
  },
  {
    id: 'printNewCode',
    card: 'code',
    urgency: 'today',
    order: 160,
    when: [['losses.codeReplaced']],
    sources: ['pciblog'],
  },
] as const satisfies readonly ActionRow[];
