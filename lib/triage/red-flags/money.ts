import { fromAfar } from './contact-groups';
import { type RedFlag, verifiedByPhone } from './red-flag';

/** Requests for money, for a swipe, and for the merchant's own account. */
export const moneyFlags = [
  {
    id: 'asksToMoveOthersMoney',
    weight: 'decisive',
    when: [['requests.moveOthersMoney']],
    sources: ['lawFtf', 'n259', 'paofen2025'],
    examples: { raisedBy: [['requests.moveOthersMoney']], notRaisedBy: [['requests.pay']] },
  },
  {
    id: 'asksWhereToPay',
    weight: 'weak',
    when: [['requests.receiveMoney']],
    sources: ['paofen2025', 'lawFtf'],
    examples: { raisedBy: [['requests.receiveMoney']], notRaisedBy: [['requests.cardNumber']] },
  },
  {
    id: 'paysPersonalAccount',
    weight: 'decisive',
    when: [['payment.personal']],
    sources: ['regNbpi', 'yins2024', 'seed'],
    examples: { raisedBy: [['payment.personal']], notRaisedBy: [['payment.fee']] },
  },
  {
    id: 'paysBeforeMoneyBack',
    weight: 'decisive',
    when: [['payment.returnLater'], fromAfar],
    sources: ['qujing', 'lkl2026'],
    examples: {
      raisedBy: [['payment.returnLater', 'contact.callLive']],
      notRaisedBy: [['payment.returnLater', 'contact.visitorHere'], ['payment.deducted']],
    },
  },
  {
    id: 'saysMoneyComesBack',
    weight: 'strong',
    when: [['payment.returnLater']],
    answeredBy: verifiedByPhone,
    sources: ['qujing', 'regNbpi'],
    examples: {
      raisedBy: [['payment.returnLater', 'contact.visitorHere']],
      notRaisedBy: [['payment.deducted']],
    },
  },
  {
    id: 'paysSafeAccount',
    weight: 'decisive',
    when: [['payment.safeAccount']],
    sources: ['ccb8'],
    examples: { raisedBy: [['payment.safeAccount']], notRaisedBy: [['payment.fee']] },
  },
  {
    id: 'guidedAtMachine',
    weight: 'decisive',
    when: [['payment.atmGuided']],
    sources: ['jiangdu', 'ccb8'],
    examples: { raisedBy: [['payment.atmGuided']], notRaisedBy: [['payment.unsure']] },
  },
  {
    id: 'asksToSwipeByPhone',
    weight: 'decisive',
    when: [['requests.swipeCard'], fromAfar],
    sources: ['jiangdu', 'ums2020'],
    examples: {
      raisedBy: [
        ['requests.swipeCard', 'contact.callLive'],
        ['requests.swipeCard', 'contact.iDialled', 'dialled.webSearch'],
      ],
      notRaisedBy: [
        ['requests.swipeCard', 'contact.visitorHere'],
        ['requests.workOnTerminal', 'contact.callLive'],
      ],
    },
  },
  {
    id: 'asksToSwipeOwnCard',
    weight: 'strong',
    when: [['requests.swipeCard']],
    answeredBy: verifiedByPhone,
    sources: ['regNbpi', 'yins2024', 'jiangdu'],
    examples: { raisedBy: [['requests.swipeCard']], notRaisedBy: [['requests.workOnTerminal']] },
  },
  {
    id: 'asksToPayNow',
    weight: 'strong',
    when: [['requests.pay', 'payment.fee', 'payment.membership']],
    answeredBy: verifiedByPhone,
    sources: ['regNbpi', 'seed', 'seMerch'],
    examples: { raisedBy: [['requests.pay']], notRaisedBy: [['losses.feeCharged']] },
  },
  {
    id: 'policeAskForMoney',
    weight: 'decisive',
    when: [
      ['role.police'],
      ['requests.pay'],
      [
        'contact.callLive',
        'contact.callEnded',
        'contact.message',
        'contact.email',
        'contact.webPage',
        'contact.parcel',
      ],
    ],
    sources: ['ccb8', 'screen2026'],
    examples: {
      raisedBy: [['role.police', 'requests.pay', 'contact.callLive']],
      notRaisedBy: [['role.police', 'requests.stopPaying', 'contact.callLive']],
    },
  },
  {
    id: 'feeDeductedByContract',
    weight: 'neutral',
    when: [['payment.deducted']],
    sources: ['ump2022', 'regNbpi'],
    examples: { raisedBy: [['payment.deducted']], notRaisedBy: [['payment.fee']] },
  },
  {
    id: 'keysInAbsentCards',
    weight: 'decisive',
    when: [['requests.keyedCards']],
    sources: ['pudong2025', 'n259'],
    examples: { raisedBy: [['requests.keyedCards']], notRaisedBy: [['requests.swipeCard']] },
  },
  {
    id: 'asksForCash',
    weight: 'strong',
    when: [['requests.cashBack']],
    sources: ['yueyang2014', 'haiyan2025'],
    examples: { raisedBy: [['requests.cashBack']], notRaisedBy: [['requests.receiveMoney']] },
  },
  {
    id: 'asksToRefundVictim',
    weight: 'strong',
    when: [['requests.refundVictim']],
    answeredBy: verifiedByPhone,
    sources: ['bandao2025', 'joint2024'],
    examples: {
      raisedBy: [['requests.refundVictim']],
      notRaisedBy: [['requests.moveOthersMoney']],
    },
  },
  {
    id: 'asksToReturnOverpaid',
    weight: 'strong',
    when: [['requests.returnOverpaid']],
    answeredBy: ['official.inApp', 'official.confirmed'],
    sources: ['screenshotRefund2016', 'beacon'],
    examples: {
      raisedBy: [['requests.returnOverpaid']],
      notRaisedBy: [['requests.refundVictim']],
    },
  },
  {
    id: 'asksToInvest',
    weight: 'strong',
    when: [['requests.joinScheme', 'payment.agencyFee']],
    sources: ['agency2022'],
    examples: { raisedBy: [['requests.joinScheme']], notRaisedBy: [['requests.signContract']] },
  },
  {
    id: 'investmentUnderPressure',
    weight: 'decisive',
    when: [['requests.joinScheme'], ['payment.agencyFee'], ['story.rush']],
    sources: ['agency2022'],
    examples: {
      raisedBy: [['requests.joinScheme', 'payment.agencyFee', 'story.rush']],
      notRaisedBy: [['requests.joinScheme', 'story.rush']],
    },
  },
  {
    id: 'penaltyFromAfar',
    weight: 'decisive',
    when: [['payment.penalty'], fromAfar],
    sources: ['saihan2025', 'ccb8'],
    examples: {
      raisedBy: [['payment.penalty', 'contact.callLive']],
      notRaisedBy: [
        ['payment.penalty', 'contact.branch'],
        ['payment.fee', 'contact.callLive'],
      ],
    },
  },
  {
    id: 'wantsSecondPayment',
    weight: 'decisive',
    when: [
      ['now.secondPayment'],
      ['losses.paid', 'losses.moneyTaken', 'losses.ownCardSwiped'],
      fromAfar,
    ],
    sources: ['qujing', 'laiyang'],
    examples: {
      raisedBy: [['now.secondPayment', 'losses.paid', 'contact.callLive']],
      notRaisedBy: [
        ['now.secondPayment', 'contact.callLive'],
        ['losses.paid', 'contact.callLive'],
      ],
    },
  },
] as const satisfies readonly RedFlag[];
