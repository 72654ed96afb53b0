import { givenAway } from '../journey';
import type { RedFlag } from './red-flag';

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
      [
        'losses.paid',
        'losses.takingsMissing',
        'losses.goodsGone',
        'losses.terminalGone',
        'losses.ownCardSwiped',
      ],
    ],
    sources: ['ums2020', 'regNbpi'],
    examples: {
      raisedBy: [['story.vanished', 'losses.takingsMissing']],
      notRaisedBy: [['story.vanished', 'losses.feeCharged'], ['losses.paid']],
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
    id: 'unknownTerminalArrived',
    weight: 'weak',
    when: [['losses.receivedTerminal']],
    sources: ['yis2026', 'n259'],
    examples: { raisedBy: [['losses.receivedTerminal']], notRaisedBy: [['losses.watchedService']] },
  },
  {
    id: 'feeMayBeDisputed',
    weight: 'neutral',
    when: [['losses.feeCharged']],
    sources: ['regNbpi', 'ump2022'],
    examples: { raisedBy: [['losses.feeCharged']], notRaisedBy: [['losses.paid']] },
  },
] as const satisfies readonly RedFlag[];
