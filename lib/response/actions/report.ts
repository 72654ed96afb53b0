import type { ActionRow } from '../action';
import { caller, grave, mild, written } from '../fact-groups';

/** Warnings, reports, and telling others. */
export const reportActions = [
  {
    id: 'heedTheWarning',
    card: 'antiFraud',
    urgency: 'now',
    order: 120,
    when: [['requests.stopPaying', 'story.fraudWarning'], mild],
    call: 'antiFraud',
    sources: ['p96110', 'p96110Nj', 'p96110Fake'],
  },
  {
    id: 'reportTheAttempt',
    card: 'antiFraud',
    urgency: 'today',
    order: 210,
    when: [caller, ['verdict.scam']],
    unless: [
      'origin.iReported',
      'story.complaintReply',
      'official.inApp',
      'official.confirmed',
      'official.branchConfirmed',
      'role.branch',
      'matter.moneyGone',
      'matter.feeDispute',
      'losses.strangersMoney',
      'requests.keyedCards',
    ],
    call: 'antiFraud',
    sources: ['app2021', 'appDl', 'p96110', 'lawFtf'],
  },
  {
    id: 'reportSpam',
    card: 'antiFraud',
    urgency: 'today',
    order: 211,
    when: [
      [...written],
      ['verdict.scam', 'verdict.suspicious'],
      ['number.smsPort', 'number.personalMobile', 'requests.callTheirNumber'],
    ],
    unless: [
      'origin.iReported',
      'story.complaintReply',
      'official.inApp',
      'official.confirmed',
      'role.police',
      'matter.moneyGone',
    ],
    call: 'spamReport',
    sources: ['m12321'],
  },
  {
    id: 'tellTheStaff',
    card: 'staff',
    urgency: 'today',
    order: 225,
    when: [
      [...caller, 'contact.iDialled', 'contact.nobody'],
      [
        'role.customer',
        'contact.visitorHere',
        'contact.visitorGone',
        'losses.codeReplaced',
        'losses.goodsGone',
        'losses.strangersMoney',
        'dialled.webSearch',
      ],
      grave,
    ],
    unless: ['matter.feeDispute', 'requests.refundVictim', 'role.police'],
    sources: ['pci9513', 'pciblog'],
  },
] as const satisfies readonly ActionRow[];
