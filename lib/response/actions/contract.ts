import type { ActionRow } from '../action';
import { withTheAccounts } from '../card';
import { cardExposed, grave, identityOut, mild, terminalTouched } from '../fact-groups';

/** Contract, bills and books. */
export const contractActions = [
  {
    id: 'checkTheFee',
    card: 'books',
    urgency: 'now',
    order: 328,
    when: [
      ['losses.feeCharged', 'losses.promiseUnpaid', 'matter.feeDispute'],
      [
        'matter.feeDispute',
        'losses.promiseUnpaid',
        'role.acquirer',
        'role.agent',
        'role.unionPay',
        'role.contractor',
        'contact.nobody',
      ],
    ],
    unless: [
      'story.complaintReply',
      'losses.moneyTaken',
      'matter.feeInFraud',
      'matter.takenWithHisCard',
    ],
    sources: ['regNbpi', 'ump2022'],
  },
  {
    id: 'keepTheContract',
    card: 'books',
    urgency: 'today',
    order: 145,
    when: [['losses.signedContract']],
    sources: ['regNbpi'],
  },
  {
    id: 'checkRealReceipt',
    card: 'books',
    urgency: 'now',
    order: 378,
    when: [['losses.goodsGone']],
    unless: ['losses.strangersMoney'],
    sources: ['beacon', 'paofen2025'],
  },
  {
    id: 'checkRecentTrades',
    card: 'books',
    urgency: 'now',
    order: 379,
    when: [
      [...terminalTouched, 'losses.takingsMissing', 'losses.takingsHeld', 'losses.customersCards'],
    ],
    unless: ['losses.codeReplaced', 'losses.saleReversed'],
    sources: ['windriver', 'refundpwd', 'beacon'],
  },
  {
    id: 'compareTheSales',
    card: 'books',
    urgency: 'now',
    order: 379,
    when: [['losses.codeReplaced', 'losses.saleReversed']],
    sources: ['refundpwd', 'beacon'],
  },
  {
    id: 'reconcileAfterNotice',
    card: 'books',
    urgency: 'today',
    order: 330,
    when: [
      ['story.officialNotice', 'story.heldByRisk'],
      ['contact.message', 'contact.iDialled'],
      mild,
    ],
    unless: ['role.bank', 'role.branch', 'story.documentsExpired'],
    sources: ['beacon'],
  },
  {
    id: 'watchStatements',
    card: 'books',
    urgency: 'today',
    order: 160,
    when: [[...cardExposed, 'losses.paid', 'losses.ownCardSwiped', 'losses.toldCardNumber'], grave],
    unless: ['matter.feeDispute'],
    joins: withTheAccounts,
    sources: ['scamwatch', 'seRemote'],
  },
  {
    id: 'reconcileDaily',
    card: 'books',
    urgency: 'thisWeek',
    order: 152,
    when: [[...terminalTouched, 'losses.takingsMissing', 'losses.codeReplaced']],
    sources: ['vx510', 'beacon'],
  },
  {
    id: 'checkAccountsInYourName',
    card: 'name',
    urgency: 'today',
    order: 150,
    when: [[...identityOut, 'losses.filledPage', 'losses.creditTaken', 'losses.toldIdNumber']],
    sources: ['yztc', 'yztc2', 'yjck', 'idleak'],
  },
  {
    id: 'readCreditReport',
    card: 'name',
    urgency: 'thisWeek',
    order: 125,
    when: [
      [
        ...identityOut,
        'losses.filledPage',
        'losses.creditTaken',
        'losses.toldIdNumber',
        'losses.handedPhone',
        'matter.appliedForCredit',
      ],
    ],
    sources: ['idleak', 'idt'],
  },
] as const satisfies readonly ActionRow[];
