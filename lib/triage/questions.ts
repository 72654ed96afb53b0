import type { OptionId, QuestionId } from './vocabulary';

/** How one question is asked: one or several answers, which options stand alone, how a long list is grouped. */
export interface Question {
  readonly choice: 'one' | 'many';
  /** Options of a `many` question that exclude all others ("都没有", "不清楚"); shown as buttons. */
  readonly exclusive?: readonly string[];
  /** Headed groups of a long list, in order; every other non-exclusive option belongs to exactly one. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** Options that only a comparison sets: never shown as a choice. */
  readonly derived?: readonly string[];
}

function many<Q extends QuestionId>(
  exclusive: readonly OptionId<Q>[],
  groups?: Readonly<Record<string, readonly OptionId<Q>[]>>,
): Question {
  return groups ? { choice: 'many', exclusive, groups } : { choice: 'many', exclusive };
}

/**
 * One row a question. A `one` question is a list of buttons, one tap each; only a `many` question has 继续.
 * When a question is asked stands in `journey.ts`, its words in `messages/{locale}/questions.json`.
 */
export const questions: Readonly<Record<QuestionId, Question>> = {
  situation: { choice: 'one' },
  contact: { choice: 'one' },
  dialled: { choice: 'one' },
  requests: many<'requests'>(['nothing', 'unsure'], {
    secrets: ['smsCode', 'password', 'cvv', 'cardNumber'],
    money: ['pay', 'swipeCard', 'moveOthersMoney', 'receiveMoney'],
    phone: [
      'screenShare',
      'installApp',
      'openLink',
      'bindOrFace',
      'tapCardOnPhone',
      'handOverPhone',
      'callForwarding',
      'addChat',
    ],
    terminal: [
      'acceptTerminal',
      'takeTerminal',
      'terminalPassword',
      'changeSettlement',
      'workOnTerminal',
    ],
    papers: [
      'sendDocuments',
      'signContract',
      'callTheirNumber',
      'shopDetails',
      'officialChannel',
      'storeApp',
      'stopPaying',
      'other',
    ],
  }),
  payment: many<'payment'>(['unsure']),
  origin: { choice: 'one' },
  official: { choice: 'one' },
  role: { choice: 'one' },
  identity: { choice: 'one' },
  number: { choice: 'one', derived: ['matchesInboundOnly', 'matchesOtherInstitution'] },
  story: many<'story'>(['none'], {
    claims: [
      'stopUse',
      'freeSwap',
      'depositRefund',
      'feeDue',
      'accountAbnormal',
      'chargeToCancel',
      'creditOffer',
      'shopViolation',
      'bigOrder',
      'fault',
      'inspection',
      'retrieval',
      'documentsExpired',
      'verification',
      'officialNotice',
      'fraudWarning',
    ],
    manner: [
      'rush',
      'threat',
      'noHangUp',
      'secrecy',
      'mayRestrict',
      'knowsDetails',
      'brokenPromise',
      'vanished',
    ],
  }),
  losses: many<'losses'>(['none', 'unsure'], {
    money: [
      'paid',
      'moneyTaken',
      'ownCardSwiped',
      'feeCharged',
      'takingsMissing',
      'goodsGone',
      'strangersMoney',
      'cardFrozen',
    ],
    told: [
      'toldCode',
      'toldPassword',
      'toldCard',
      'filledPage',
      'gaveDocuments',
      'faceScanned',
      'toldShopDetails',
    ],
    phone: [
      'sharedScreen',
      'installedApp',
      'boundCard',
      'tappedCard',
      'handedPhone',
      'forwardingSet',
      'openedLink',
    ],
    terminal: [
      'terminalGone',
      'terminalChanged',
      'receivedTerminal',
      'toldTerminalPassword',
      'settlementChanged',
      'signedContract',
      'codeReplaced',
      'watchedService',
    ],
  }),
  when: { choice: 'one' },
  paidBy: { choice: 'one' },
};
