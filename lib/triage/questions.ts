import type { OptionId, QuestionId } from './vocabulary';

/** How one question is asked: one or several answers, which options stand alone, how a long list is grouped. */
export interface Question {
  readonly choice: 'one' | 'many';
  /** Options of a `many` question that exclude all others ("都没有", "不清楚"); shown as buttons. */
  readonly exclusive?: readonly string[];
  /** Headed groups of a long list, in order; every other non-exclusive option belongs to exactly one. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** The option that says "I do not know", "not yet" or "none of these"; it is an answer like any other. */
  readonly unknown?: string;
  /** The option that stands for everything a list does not name. */
  readonly other?: string;
  /** Options that only a comparison sets, or only an older address says: never shown as a choice. */
  readonly derived?: readonly string[];
}

function one<Q extends QuestionId>(unknown: OptionId<Q>): Question {
  return { choice: 'one', unknown };
}

/** The last of the options that stand alone is the one that says "I do not know" or "none of these". */
function many<Q extends QuestionId>(
  exclusive: readonly OptionId<Q>[],
  groups?: Readonly<Record<string, readonly OptionId<Q>[]>>,
): Question {
  const unknown = exclusive[exclusive.length - 1];
  return { choice: 'many', exclusive, ...(unknown && { unknown }), ...(groups && { groups }) };
}

/**
 * One row a question. A `one` question is a list of buttons, one tap each; only a `many` question has 继续.
 * When a question is asked stands in `journey.ts`, its words in `messages/{locale}/questions.json`.
 */
export const questions: Readonly<Record<QuestionId, Question>> = {
  situation: { choice: 'one' },
  contact: one<'contact'>('unsure'),
  dialled: one<'dialled'>('unsure'),
  requests: {
    ...many<'requests'>(['nothing', 'unsure'], {
      secrets: ['smsCode', 'password', 'cvv', 'cardNumber', 'idNumber', 'platformLogin'],
      money: [
        'pay',
        'swipeCard',
        'moveOthersMoney',
        'receiveMoney',
        'cashBack',
        'keyedCards',
        'refundVictim',
        'returnOverpaid',
        'joinScheme',
      ],
      phone: [
        'screenShare',
        'installApp',
        'openLink',
        'bindOrFace',
        'tapCardOnPhone',
        'handOverPhone',
        'callForwarding',
        'addChat',
        'showPayCode',
        'passwordFree',
        'joinGroup',
      ],
      terminal: [
        'acceptTerminal',
        'takeTerminal',
        'terminalPassword',
        'changeSettlement',
        'workOnTerminal',
        'remoteTerminal',
        'inspectorTest',
        'replaceCode',
      ],
      papers: [
        'sendDocuments',
        'signContract',
        'callTheirNumber',
        'shopDetails',
        'officialChannel',
        'storeApp',
        'stopPaying',
        'goToBranch',
        'questionnaire',
        'signInspection',
        'meetElsewhere',
        'assistInquiry',
        'other',
      ],
    }),
    other: 'other',
  },
  // A membership was an option of its own and changed nothing; it is a fee, and older addresses may still say it.
  payment: { ...many<'payment'>(['unsure']), derived: ['membership'] },
  origin: one<'origin'>('unsure'),
  official: one<'official'>('notCalled'),
  role: one<'role'>('notSaid'),
  identity: one<'identity'>('notAsked'),
  number: {
    ...one<'number'>('unknownNumber'),
    derived: ['matchesInboundOnly', 'matchesOtherInstitution'],
  },
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
      'lowerRate',
      'payBackPromise',
      'closing',
      'complaintReply',
      'myApplication',
      'freezeLifted',
      'heldByRisk',
      'antiFraudTalk',
      'platformBoost',
      'insider',
      'urgentFavour',
      'cantPay',
      'recoveryOffer',
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
      'feeIncreaseThreat',
      'hidesScreen',
    ],
  }),
  losses: many<'losses'>(['none', 'unsure'], {
    money: [
      'paid',
      'moneyTaken',
      'ownCardSwiped',
      'feeCharged',
      'rateRaised',
      'takingsMissing',
      'goodsGone',
      'strangersMoney',
      'cardFrozen',
      'cashGiven',
      'promiseUnpaid',
      'takingsHeld',
      'unknownPayer',
      'saleReversed',
      'creditTaken',
      'customersCards',
      'tinyAmount',
      'accountLimited',
      'policeTold',
    ],
    told: [
      'toldCode',
      'toldPassword',
      'toldCard',
      'filledPage',
      'typedWatched',
      'gaveDocuments',
      'faceScanned',
      'toldShopDetails',
      'toldCardNumber',
      'toldIdNumber',
      'platformLoginGiven',
    ],
    phone: [
      'sharedScreen',
      'installedApp',
      'boundCard',
      'tappedCard',
      'handedPhone',
      'forwardingSet',
      'openedLink',
      'payCodeShown',
      'passwordFreeOn',
      'cardHanded',
      'joinedGroup',
      'repliedMessage',
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
  when: one<'when'>('unsure'),
  paidBy: one<'paidBy'>('unsure'),
  now: many<'now'>(['none']),
  alsoContact: many<'alsoContact'>(['none']),
  signs: many<'signs'>(['none']),
  ownPart: many<'ownPart'>(['none']),
  frozenBy: one<'frozenBy'>('unsure'),
};
