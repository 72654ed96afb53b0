/**
 * Every answer a merchant can give. A key is a question, its list the options in the order they are shown.
 * Ids decide, words display: the words stand in `messages/` under the same ids.
 * Add an option here first; the compiler then names every place that needs it.
 */
export const vocabulary = {
  situation: ['onCall', 'contacted', 'happened'],
  contact: [
    'callLive',
    'callEnded',
    'message',
    'visitorHere',
    'visitorGone',
    'iDialled',
    'appNotice',
    'email',
    'webPage',
    'nobody',
  ],
  dialled: [
    'officialApp',
    'contract',
    'directory',
    'label',
    'webSearch',
    'theirMessage',
    'agent',
    'unsure',
  ],
  requests: [
    'smsCode',
    'password',
    'cvv',
    'cardNumber',
    'pay',
    'swipeCard',
    'moveOthersMoney',
    'receiveMoney',
    'screenShare',
    'installApp',
    'openLink',
    'bindOrFace',
    'tapCardOnPhone',
    'handOverPhone',
    'callForwarding',
    'addChat',
    'acceptTerminal',
    'takeTerminal',
    'terminalPassword',
    'changeSettlement',
    'workOnTerminal',
    'sendDocuments',
    'signContract',
    'callTheirNumber',
    'shopDetails',
    'officialChannel',
    'storeApp',
    'stopPaying',
    'other',
    'nothing',
    'unsure',
  ],
  payment: ['personal', 'returnLater', 'safeAccount', 'atmGuided', 'fee', 'deducted', 'unsure'],
  origin: ['outOfTheBlue', 'iReported', 'knownPerson', 'unsure'],
  official: ['notCalled', 'confirmed', 'inApp', 'denied', 'unreachable'],
  role: [
    'acquirer',
    'bank',
    'unionPay',
    'wallet',
    'platform',
    'police',
    'authority',
    'agent',
    'courier',
    'customer',
    'other',
    'notSaid',
  ],
  identity: ['gaveAll', 'gaveSome', 'refused', 'notAsked'],
  number: [
    'matches',
    'lookalike',
    'differs',
    'personalMobile',
    'resaleMobile',
    'landline',
    'fourHundred',
    'smsPort',
    'overseas',
    'hidden',
    'matchesInboundOnly',
    'matchesOtherInstitution',
    'unknownNumber',
  ],
  story: [
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
    'rush',
    'threat',
    'noHangUp',
    'secrecy',
    'mayRestrict',
    'knowsDetails',
    'brokenPromise',
    'vanished',
    'none',
  ],
  losses: [
    'paid',
    'moneyTaken',
    'ownCardSwiped',
    'feeCharged',
    'takingsMissing',
    'goodsGone',
    'strangersMoney',
    'cardFrozen',
    'toldCode',
    'toldPassword',
    'toldCard',
    'filledPage',
    'gaveDocuments',
    'faceScanned',
    'toldShopDetails',
    'sharedScreen',
    'installedApp',
    'boundCard',
    'tappedCard',
    'handedPhone',
    'forwardingSet',
    'openedLink',
    'terminalGone',
    'terminalChanged',
    'receivedTerminal',
    'toldTerminalPassword',
    'settlementChanged',
    'signedContract',
    'codeReplaced',
    'watchedService',
    'none',
    'unsure',
  ],
  when: ['minutes', 'today', 'thisWeek', 'longer', 'unsure'],
  paidBy: ['bank', 'wallet', 'terminal', 'cash', 'unsure'],
} as const;

/** A question's id: its page address, its query key and its key in the messages. */
export type QuestionId = keyof typeof vocabulary;

/** The options of one question. */
export type OptionId<Q extends QuestionId = QuestionId> = (typeof vocabulary)[Q][number];

/** Something the answers establish, written `question.option`. */
export type Fact = { [Q in QuestionId]: `${Q}.${OptionId<Q>}` }[QuestionId];

/** All question ids in the order of the table. */
export const questionIds = Object.keys(vocabulary) as QuestionId[];

/** Tells whether a text is the id of a question, safe for prototype names. */
export function isQuestionId(text: string): text is QuestionId {
  return Object.hasOwn(vocabulary, text);
}

/** Tells whether a text is an option of the question. */
export function isOptionOf(question: QuestionId, text: string): boolean {
  return (vocabulary[question] as readonly string[]).includes(text);
}
