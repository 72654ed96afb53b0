import type { ActionRow } from '../action';
import { cardExposed, terminalTouched } from '../fact-groups';

/** The police station: what can wait for papers, and what the merchant did himself. */
export const stationActions = [
  {
    id: 'reportToPolice',
    card: 'station',
    urgency: 'now',
    order: 321,
    when: [
      [
        'losses.goodsGone',
        'losses.cashGiven',
        'losses.saleReversed',
        'matter.moneyGoneEarlier',
        'matter.paidInCash',
      ],
    ],
    sources: ['ruleCrim', 'lawFtf', 'nbnList'],
  },
  {
    id: 'tellItWasPassedOn',
    card: 'station',
    urgency: 'now',
    order: 322,
    when: [['ownPart.passedOn', 'ownPart.lent', 'ownPart.cashedOut']],
    sources: ['lawFtf', 'paofen2025'],
  },
  {
    id: 'explainStrangeMoney',
    card: 'station',
    urgency: 'now',
    order: 118,
    when: [['losses.strangersMoney']],
    unless: ['ownPart.passedOn', 'ownPart.lent', 'ownPart.cashedOut', 'requests.refundVictim'],
    sources: ['lawFtf', 'paofen2025', 'ruleCrim'],
  },
  {
    id: 'goToTheStation',
    card: 'station',
    urgency: 'today',
    order: 100,
    when: [
      [
        'matter.moneyGone',
        'losses.takingsMissing',
        'losses.codeReplaced',
        'losses.customersCards',
        ...cardExposed,
        ...terminalTouched,
        'losses.feeCharged',
        'losses.promiseUnpaid',
        'losses.creditTaken',
      ],
      [
        'verdict.scam',
        'matter.moneyGone',
        'losses.codeReplaced',
        'losses.customersCards',
        'losses.creditTaken',
        'losses.unknownPayer',
      ],
    ],
    unless: [
      'ownPart.passedOn',
      'ownPart.lent',
      'ownPart.cashedOut',
      'matter.moneyGoneEarlier',
      'matter.paidInCash',
      'losses.goodsGone',
      'matter.feeDispute',
    ],
    sources: ['ruleCrim', 'lawFtf', 'nbnList'],
  },
  {
    id: 'reportTheFees',
    card: 'station',
    urgency: 'today',
    order: 101,
    when: [['verdict.scam'], ['matter.feeDispute']],
    unless: ['ownPart.passedOn', 'ownPart.lent', 'ownPart.cashedOut'],
    sources: ['ruleCrim', 'lawFtf'],
  },
  {
    id: 'completeThePayees',
    card: 'station',
    urgency: 'today',
    order: 110,
    when: [['matter.moneyGone']],
    sources: ['seu2016', 'nbnList', 'luzhou'],
  },
] as const satisfies readonly ActionRow[];
