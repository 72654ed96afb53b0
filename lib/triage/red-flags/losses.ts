import type { Fact } from '../vocabulary';
import { fromAfar } from './contact-groups';
import { type RedFlag, verifiedByPhone } from './red-flag';

/** Losses that tell by themselves what was asked for. */
const givenAway = [
  'losses.toldCode',
  'losses.toldPassword',
  'losses.typedWatched',
  'losses.sharedScreen',
  'losses.tappedCard',
  'losses.forwardingSet',
  'losses.payCodeShown',
] as const satisfies readonly Fact[];

/**
 * Whoever comes to sell or to set something up. Police, the branch and the neighbourhood come after a fraud as well, and
 * may have held the phone: what somebody else took before is not theirs.
 */
const sellersInPerson = [
  'role.acquirer',
  'role.unionPay',
  'role.wallet',
  'role.platform',
  'role.agent',
  'role.contractor',
  'role.customer',
  'role.fixer',
  'role.other',
  'role.notSaid',
] as const satisfies readonly Fact[];

/** What already happened and by itself tells what the contact was about. */
export const lossFlags = [
  {
    id: 'secretGivenAway',
    weight: 'decisive',
    when: [['situation.happened'], givenAway],
    sources: ['ccb2025', 'screen2026', 'nfc2025'],
    examples: {
      raisedBy: [['situation.happened', 'losses.toldCode']],
      notRaisedBy: [
        ['situation.onCall', 'losses.sharedScreen'],
        ['situation.happened', 'losses.openedLink'],
      ],
    },
  },
  {
    id: 'softwareTookOver',
    weight: 'decisive',
    when: [['requests.installApp'], ['losses.sharedScreen']],
    sources: ['screen2026', 'jiaxing'],
    examples: {
      raisedBy: [['requests.installApp', 'losses.sharedScreen']],
      notRaisedBy: [['losses.sharedScreen'], ['requests.installApp']],
    },
  },
  {
    id: 'vanishedWithMoney',
    weight: 'decisive',
    when: [
      ['story.vanished'],
      ['losses.paid', 'losses.takingsMissing', 'losses.goodsGone', 'losses.terminalGone'],
    ],
    sources: ['ums2020', 'regNbpi'],
    examples: {
      raisedBy: [['story.vanished', 'losses.takingsMissing']],
      notRaisedBy: [
        ['story.vanished', 'losses.feeCharged'],
        // A deposit swiped on a terminal that works, and an agent who does not answer, are a matter of the contract.
        ['story.vanished', 'losses.ownCardSwiped'],
        ['losses.paid'],
      ],
    },
  },
  {
    id: 'moneyGoneAfterTheirPage',
    weight: 'decisive',
    when: [
      ['situation.happened'],
      ['losses.moneyTaken'],
      ['losses.filledPage', 'losses.installedApp', 'losses.boundCard', 'losses.faceScanned'],
      fromAfar,
    ],
    sources: ['laiyang', 'qujing'],
    examples: {
      raisedBy: [
        ['situation.happened', 'losses.moneyTaken', 'losses.filledPage', 'contact.message'],
      ],
      notRaisedBy: [
        ['situation.happened', 'losses.moneyTaken', 'losses.filledPage', 'contact.appNotice'],
        ['situation.contacted', 'losses.moneyTaken', 'losses.filledPage', 'contact.callEnded'],
        ['situation.happened', 'losses.moneyTaken', 'contact.message'],
      ],
    },
  },
  {
    id: 'moneyGoneByHandledPhone',
    weight: 'decisive',
    when: [
      ['situation.happened'],
      ['losses.handedPhone'],
      ['losses.moneyTaken', 'losses.creditTaken'],
      ['contact.visitorHere', 'contact.visitorGone', 'contact.meeting'],
      sellersInPerson,
    ],
    sources: ['shopOperator', 'screen2026'],
    examples: {
      raisedBy: [
        [
          'situation.happened',
          'losses.handedPhone',
          'losses.creditTaken',
          'contact.visitorGone',
          'role.wallet',
        ],
      ],
      notRaisedBy: [
        [
          'situation.happened',
          'losses.handedPhone',
          'losses.moneyTaken',
          'contact.visitorGone',
          'role.police',
        ],
        [
          'situation.contacted',
          'losses.handedPhone',
          'losses.moneyTaken',
          'contact.visitorGone',
          'role.wallet',
        ],
        ['situation.happened', 'losses.handedPhone', 'contact.visitorGone', 'role.wallet'],
      ],
    },
  },
  {
    id: 'cashGivenForReversedSale',
    weight: 'decisive',
    when: [
      ['situation.happened'],
      ['losses.saleReversed'],
      ['losses.cashGiven'],
      ['role.customer'],
    ],
    sources: ['yueyang2014', 'refundpwd'],
    examples: {
      raisedBy: [
        ['situation.happened', 'losses.saleReversed', 'losses.cashGiven', 'role.customer'],
      ],
      notRaisedBy: [
        ['situation.happened', 'losses.saleReversed', 'losses.cashGiven', 'role.acquirer'],
        ['situation.happened', 'losses.saleReversed', 'losses.goodsGone', 'role.customer'],
      ],
    },
  },
  {
    id: 'moneyTakenAfterContact',
    weight: 'strong',
    when: [
      ['losses.moneyTaken'],
      [
        'contact.callLive',
        'contact.callEnded',
        'contact.message',
        'contact.email',
        'contact.webPage',
        'contact.parcel',
        'contact.visitorHere',
        'contact.visitorGone',
        'contact.iDialled',
      ],
    ],
    sources: ['laiyang', 'cbirc2021'],
    examples: {
      raisedBy: [['losses.moneyTaken', 'contact.visitorGone']],
      notRaisedBy: [['losses.moneyTaken', 'contact.nobody']],
    },
  },
  {
    id: 'enteredDataOnPage',
    weight: 'strong',
    when: [
      ['situation.happened'],
      ['losses.filledPage', 'losses.boundCard', 'losses.faceScanned', 'losses.installedApp'],
    ],
    sources: ['laiyang', 'qujing'],
    examples: {
      raisedBy: [['situation.happened', 'losses.filledPage']],
      notRaisedBy: [['situation.contacted', 'losses.filledPage']],
    },
  },
  {
    id: 'paidOrSwipedForThem',
    weight: 'strong',
    when: [['situation.happened'], ['losses.paid', 'losses.ownCardSwiped']],
    sources: ['ums2020', 'qujing'],
    examples: {
      raisedBy: [['situation.happened', 'losses.paid']],
      notRaisedBy: [['situation.happened', 'losses.feeCharged']],
    },
  },
  {
    id: 'terminalOutOfHand',
    weight: 'strong',
    when: [
      [
        'losses.terminalGone',
        'losses.terminalChanged',
        'losses.toldTerminalPassword',
        'losses.settlementChanged',
      ],
    ],
    answeredBy: ['official.confirmed'],
    sources: ['pci9513', 'n259', 'windriver'],
    examples: {
      raisedBy: [['losses.terminalGone']],
      notRaisedBy: [['losses.watchedService'], ['losses.receivedTerminal']],
    },
  },
  {
    id: 'strangersMoneyArrived',
    weight: 'strong',
    when: [['losses.strangersMoney']],
    sources: ['lawFtf', 'paofen2025', 'joint2024'],
    examples: { raisedBy: [['losses.strangersMoney']], notRaisedBy: [['losses.cardFrozen']] },
  },
  {
    id: 'fakePayment',
    weight: 'strong',
    when: [['losses.goodsGone']],
    sources: ['paofen2025'],
    examples: { raisedBy: [['losses.goodsGone']], notRaisedBy: [['losses.takingsMissing']] },
  },
  {
    id: 'codeDivertsMoney',
    weight: 'decisive',
    when: [['losses.codeReplaced'], ['losses.takingsMissing', 'losses.goodsGone']],
    sources: ['pciblog', 'paofen2025'],
    examples: {
      raisedBy: [['losses.codeReplaced', 'losses.takingsMissing']],
      notRaisedBy: [['losses.codeReplaced']],
    },
  },
  {
    id: 'codeReplaced',
    weight: 'strong',
    when: [['losses.codeReplaced']],
    sources: ['pciblog'],
    examples: { raisedBy: [['losses.codeReplaced']], notRaisedBy: [['losses.terminalChanged']] },
  },
  {
    id: 'takingsMissing',
    weight: 'weak',
    when: [['losses.takingsMissing']],
    sources: ['ums2020', 'n259'],
    examples: { raisedBy: [['losses.takingsMissing']], notRaisedBy: [['losses.feeCharged']] },
  },
  {
    id: 'takingsMissingOnTheirTerminal',
    weight: 'strong',
    when: [['losses.takingsMissing'], ['losses.receivedTerminal']],
    answeredBy: verifiedByPhone,
    sources: ['ums2020', 'shishi2023'],
    examples: {
      raisedBy: [['losses.takingsMissing', 'losses.receivedTerminal']],
      notRaisedBy: [['losses.takingsMissing'], ['losses.receivedTerminal']],
    },
  },
  {
    id: 'unknownTerminalArrived',
    weight: 'weak',
    when: [['losses.receivedTerminal']],
    sources: ['yis2026', 'n259'],
    examples: { raisedBy: [['losses.receivedTerminal']], notRaisedBy: [['losses.watchedService']] },
  },
  {
    id: 'feeMayBeDisputed',
    weight: 'neutral',
    when: [['losses.feeCharged', 'losses.rateRaised']],
    sources: ['regNbpi', 'ump2022'],
    examples: { raisedBy: [['losses.feeCharged']], notRaisedBy: [['losses.paid']] },
  },
  {
    id: 'moneyLeavesNow',
    weight: 'decisive',
    when: [
      ['now.moneyLeaving', 'now.phoneTakenOver'],
      [
        'contact.callLive',
        'contact.callEnded',
        'contact.message',
        'contact.webPage',
        'contact.iDialled',
        'situation.onCall',
      ],
    ],
    sources: ['screen2026', 'taiyuanFreePay'],
    examples: {
      raisedBy: [['now.moneyLeaving', 'contact.callLive']],
      notRaisedBy: [['now.moneyLeaving'], ['now.codeReceived', 'contact.callLive']],
    },
  },
  {
    id: 'payCodeTakenAndMoneyGone',
    weight: 'decisive',
    when: [
      ['losses.payCodeShown', 'losses.passwordFreeOn'],
      ['losses.moneyTaken', 'losses.paid'],
    ],
    sources: ['yunmeng2025', 'taiyuanFreePay'],
    examples: {
      raisedBy: [['losses.payCodeShown', 'losses.moneyTaken']],
      notRaisedBy: [['losses.payCodeShown']],
    },
  },
  {
    id: 'payCodeShown',
    weight: 'strong',
    when: [['losses.payCodeShown', 'losses.passwordFreeOn']],
    sources: ['yunmeng2025', 'taiyuanFreePay'],
    examples: { raisedBy: [['losses.payCodeShown']], notRaisedBy: [['losses.openedLink']] },
  },
  {
    id: 'platformLoginGiven',
    weight: 'strong',
    when: [['losses.platformLoginGiven']],
    sources: ['shopOperator'],
    examples: {
      raisedBy: [['losses.platformLoginGiven']],
      notRaisedBy: [['losses.toldShopDetails']],
    },
  },
  {
    id: 'cardOutOfHand',
    weight: 'weak',
    when: [['losses.cardHanded', 'now.cardInTheirHand']],
    sources: ['wenxian2026'],
    examples: { raisedBy: [['losses.cardHanded']], notRaisedBy: [['losses.toldCardNumber']] },
  },
  {
    id: 'saleWasReversed',
    weight: 'strong',
    when: [['losses.saleReversed']],
    sources: ['yueyang2014', 'refundpwd'],
    examples: { raisedBy: [['losses.saleReversed']], notRaisedBy: [['losses.takingsMissing']] },
  },
  {
    id: 'creditInYourName',
    weight: 'strong',
    when: [['losses.creditTaken']],
    sources: ['shopOperator', 'idt'],
    examples: { raisedBy: [['losses.creditTaken']], notRaisedBy: [['losses.cardFrozen']] },
  },
  {
    id: 'customersCardsMisused',
    weight: 'strong',
    when: [['losses.customersCards']],
    sources: ['yiwu2017', 'pci9513'],
    examples: {
      raisedBy: [['losses.customersCards']],
      notRaisedBy: [['losses.terminalChanged', 'losses.watchedService']],
    },
  },
  {
    id: 'paidByUnknownCompany',
    weight: 'strong',
    when: [['losses.unknownPayer']],
    answeredBy: verifiedByPhone,
    sources: ['shishi2023', 'n259'],
    examples: { raisedBy: [['losses.unknownPayer']], notRaisedBy: [['losses.takingsHeld']] },
  },
  {
    id: 'callersPromiseNotKept',
    weight: 'strong',
    when: [
      ['losses.promiseUnpaid'],
      ['losses.receivedTerminal', 'losses.signedContract', 'losses.ownCardSwiped', 'losses.paid'],
      [
        'contact.callLive',
        'contact.callEnded',
        'contact.message',
        'contact.visitorHere',
        'contact.visitorGone',
        'contact.meeting',
      ],
    ],
    answeredBy: verifiedByPhone,
    sources: ['fengxian2023', 'regNbpi'],
    examples: {
      raisedBy: [['losses.promiseUnpaid', 'losses.signedContract', 'contact.callEnded']],
      notRaisedBy: [
        ['losses.promiseUnpaid', 'losses.signedContract', 'contact.nobody'],
        ['losses.promiseUnpaid', 'contact.callEnded'],
      ],
    },
  },
  {
    id: 'promiseNotKept',
    weight: 'weak',
    when: [['losses.promiseUnpaid']],
    sources: ['fengxian2023', 'regNbpi'],
    examples: { raisedBy: [['losses.promiseUnpaid']], notRaisedBy: [['losses.feeCharged']] },
  },
  {
    id: 'tinyTestAmount',
    weight: 'neutral',
    when: [['losses.tinyAmount']],
    sources: ['cmbData'],
    examples: { raisedBy: [['losses.tinyAmount']], notRaisedBy: [['losses.strangersMoney']] },
  },
  {
    id: 'accountLimitedNeedsBranch',
    weight: 'neutral',
    when: [['losses.accountLimited']],
    sources: ['lawFtf', 'joint2024'],
    examples: { raisedBy: [['losses.accountLimited']], notRaisedBy: [['losses.cardFrozen']] },
  },
  {
    id: 'toldIdentityOrCardNumber',
    weight: 'weak',
    when: [['losses.toldCardNumber', 'losses.toldIdNumber']],
    sources: ['idleak', 'jingmen400'],
    examples: { raisedBy: [['losses.toldCardNumber']], notRaisedBy: [['losses.toldCard']] },
  },
] as const satisfies readonly RedFlag[];
