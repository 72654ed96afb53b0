import { describe, expect, it } from 'vitest';
import type { Fact } from '@/lib/triage/vocabulary';
import { situationOf } from '../generated-plans';
import type { ActionId } from './table';

interface Example {
  readonly must: readonly Fact[];
  readonly mustNot: readonly Fact[];
}

const swapCall: readonly Fact[] = [
  'contact.callEnded',
  'requests.acceptTerminal',
  'requests.swipeCard',
  'story.payBackPromise',
];
const orderedAndCharged: readonly Fact[] = [
  ...swapCall,
  'losses.ownCardSwiped',
  'losses.feeCharged',
  'losses.receivedTerminal',
  'ownPart.ordered',
];
const warned: readonly Fact[] = ['role.police', 'story.fraudWarning'];

/** Points that harm where they do not belong: facts with which each must stand in the plan, and must not. */
const examples: Readonly<Partial<Record<ActionId, Example>>> = {
  holdTheGoods: {
    must: [
      'contact.visitorHere',
      'story.bigOrder',
      'losses.strangersMoney',
      'requests.cashBack',
      'now.atBank',
    ],
    mustNot: ['contact.visitorGone', 'story.bigOrder', 'losses.strangersMoney', 'losses.goodsGone'],
  },
  pauseWhatTheyWarnOf: {
    must: ['contact.callEnded', 'requests.nothing', 'role.bank', 'story.fraudWarning'],
    mustNot: ['contact.callEnded', 'requests.nothing', 'role.bank', 'story.verification'],
  },
  askWhetherMineIsMeant: {
    must: ['contact.message', 'requests.nothing', 'role.bank', 'story.officialNotice'],
    mustNot: ['contact.message', 'requests.nothing', 'role.bank', 'story.fraudWarning'],
  },
  askThePlatformAnyway: {
    must: ['contact.message', 'role.platform', 'requests.smsCode', 'losses.filledPage'],
    mustNot: ['contact.message', 'role.bank', 'requests.smsCode', 'losses.filledPage'],
  },
  askAboutTheOldOne: {
    must: [...swapCall, 'story.stopUse', 'losses.receivedTerminal', 'losses.ownCardSwiped'],
    mustNot: [...swapCall, 'story.freeSwap', 'losses.receivedTerminal', 'losses.ownCardSwiped'],
  },
  orTheWallet: {
    must: ['contact.callEnded', 'requests.pay', 'losses.paid', 'paidBy.unsure'],
    mustNot: ['contact.callEnded', 'requests.pay', 'losses.paid', 'paidBy.bank'],
  },
  closeTheFilledPage: {
    must: ['contact.message', 'requests.openLink', 'losses.filledPage'],
    mustNot: ['contact.message', 'requests.openLink', 'losses.openedLink'],
  },
  runUpNothing: {
    must: ['contact.nobody', 'losses.promiseUnpaid', 'story.payBackPromise'],
    mustNot: ['contact.nobody', 'losses.promiseUnpaid', 'story.brokenPromise'],
  },
  haveItLookedAt: {
    must: ['contact.message', 'requests.bindOrFace', 'losses.boundCard', 'now.codeReceived'],
    mustNot: ['contact.message', 'requests.bindOrFace', 'losses.boundCard', 'losses.moneyTaken'],
  },
  giveNoSecondKey: {
    must: ['contact.message', 'role.bank', 'requests.password', 'losses.toldPassword'],
    mustNot: ['contact.message', 'role.bank', 'requests.password', 'losses.none'],
  },
  addNoChat: {
    must: ['contact.callEnded', 'requests.addChat', 'story.freeSwap', 'story.stopUse'],
    mustNot: ['contact.visitorGone', 'requests.addChat', 'story.freeSwap', 'losses.joinedGroup'],
  },
  helpTheInquiry: {
    must: ['contact.visitorGone', 'requests.assistInquiry', 'role.police', 'official.confirmed'],
    mustNot: ['contact.visitorGone', 'requests.assistInquiry', 'role.police'],
  },
  verifyTheInquiry: {
    must: ['contact.visitorGone', 'requests.assistInquiry'],
    mustNot: ['contact.visitorGone', 'requests.assistInquiry', 'official.confirmed'],
  },
  refundInPerson: {
    must: ['contact.callEnded', 'requests.refundVictim', 'role.police', 'official.confirmed'],
    mustNot: ['contact.callEnded', 'requests.refundVictim', 'role.police'],
  },
  refundTheOrderOnly: {
    must: ['contact.visitorHere', 'requests.returnOverpaid', 'role.customer'],
    mustNot: ['contact.visitorHere', 'requests.returnOverpaid', 'losses.paid'],
  },
  compareWithTheRefund: {
    must: ['contact.visitorGone', 'requests.returnOverpaid', 'losses.paid'],
    mustNot: ['contact.visitorGone', 'requests.pay', 'losses.paid'],
  },
  askWhyItIsHeld: {
    must: ['contact.appNotice', 'losses.takingsHeld', 'role.platform'],
    mustNot: ['contact.callEnded', 'losses.takingsHeld', 'role.platform'],
  },
  leaveTheParcel: {
    must: ['contact.parcel', 'requests.openLink'],
    mustNot: ['contact.message', 'requests.openLink'],
  },
  askTheCarrierOfTheParcel: {
    must: ['contact.parcel', 'losses.paid', 'requests.pay'],
    mustNot: ['contact.parcel', 'requests.pay'],
  },
  addToTheCase: {
    must: ['contact.callEnded', 'losses.paid', 'losses.policeTold'],
    mustNot: ['contact.callEnded', 'losses.paid'],
  },
  handInTheSlips: {
    must: ['contact.callEnded', 'story.retrieval', 'role.bank', 'official.confirmed'],
    mustNot: ['contact.callEnded', 'requests.assistInquiry', 'role.police', 'official.confirmed'],
  },
  handInTheSale: {
    must: [
      'contact.visitorGone',
      'requests.returnOverpaid',
      'losses.strangersMoney',
      'losses.cardFrozen',
      'ownPart.passedOn',
    ],
    mustNot: ['contact.visitorGone', 'losses.strangersMoney', 'losses.cardFrozen', 'ownPart.none'],
  },
  askToStopItStill: {
    must: ['contact.callEnded', 'requests.pay', 'losses.paid', 'when.thisWeek'],
    mustNot: ['contact.callEnded', 'requests.pay', 'losses.paid', 'when.longer'],
  },
  matchTheNewOne: {
    must: ['contact.visitorGone', 'losses.watchedService', 'origin.iReported'],
    mustNot: ['contact.visitorGone', 'losses.watchedService', 'origin.outOfTheBlue'],
  },
  showThemTheGroup: {
    must: ['contact.callEnded', 'story.fraudWarning', 'role.police', 'losses.joinedGroup'],
    mustNot: ['contact.callEnded', 'role.police', 'losses.joinedGroup'],
  },
  takeItDownThen: {
    must: ['contact.visitorGone', 'losses.codeReplaced', 'losses.moneyTaken'],
    mustNot: ['contact.visitorGone', 'losses.codeReplaced'],
  },
  walletWasUsed: {
    must: ['contact.visitorGone', 'losses.handedPhone', 'losses.moneyTaken'],
    mustNot: ['contact.callEnded', 'losses.toldCode', 'losses.moneyTaken'],
  },
  keepTheShopCode: {
    must: ['contact.visitorHere', 'requests.replaceCode', 'role.unionPay'],
    mustNot: ['contact.visitorGone', 'requests.replaceCode', 'losses.codeReplaced'],
  },
  leaveTheChat: {
    must: ['contact.message', 'requests.pay', 'role.acquaintance'],
    mustNot: ['contact.message', 'requests.pay', 'role.bank'],
  },
  askThePersonHimself: {
    must: ['contact.message', 'requests.pay', 'role.acquaintance', 'losses.paid'],
    mustNot: ['contact.message', 'requests.pay', 'role.acquaintance', 'official.denied'],
  },
  tellThePersonHimself: {
    must: ['contact.message', 'requests.pay', 'role.acquaintance', 'official.denied'],
    mustNot: ['contact.message', 'requests.pay', 'role.platform', 'official.denied'],
  },
  reportTheTampering: {
    must: [
      'contact.visitorGone',
      'requests.workOnTerminal',
      'losses.terminalChanged',
      'official.denied',
    ],
    mustNot: [
      'contact.message',
      'requests.acceptTerminal',
      'losses.terminalChanged',
      'official.denied',
    ],
  },
  askAboutThatMoney: {
    must: ['contact.callEnded', 'requests.goToBranch', 'role.branch', 'story.myApplication'],
    mustNot: ['contact.callEnded', 'requests.goToBranch', 'role.branch', 'story.documentsExpired'],
  },
  tellTheBankYourself: {
    must: ['contact.message', 'losses.cardFrozen', 'frozenBy.seenMyself', 'ownPart.passedOn'],
    mustNot: ['contact.message', 'losses.cardFrozen', 'frozenBy.seenMyself', 'ownPart.none'],
  },
  reportTheFees: {
    must: [...orderedAndCharged, 'role.acquirer'],
    mustNot: ['contact.nobody', 'losses.feeCharged', 'role.agent'],
  },
  askTheCardsBank: {
    must: ['contact.iDialled', 'role.unionPay', 'requests.cardNumber', 'story.feeDue'],
    mustNot: ['contact.callEnded', 'role.unionPay', 'requests.acceptTerminal', 'story.lowerRate'],
  },
  switchOffNoPin: {
    must: [
      'contact.visitorHere',
      'requests.swipeCard',
      'losses.cardHanded',
      'losses.ownCardSwiped',
    ],
    mustNot: ['contact.visitorHere', 'requests.swipeCard', 'losses.ownCardSwiped'],
  },
  stopUsingTerminal: {
    must: [...swapCall, 'losses.receivedTerminal', 'losses.ownCardSwiped'],
    mustNot: [...swapCall, 'losses.receivedTerminal'],
  },
  doNotUseYet: {
    must: [...swapCall, 'losses.receivedTerminal'],
    mustNot: [...swapCall, 'losses.receivedTerminal', 'losses.ownCardSwiped'],
  },
  callPoliceToStopPayment: {
    must: [...orderedAndCharged, 'role.unionPay'],
    mustNot: [...orderedAndCharged, 'role.acquirer'],
  },
  pauseTerminalOverFee: {
    must: ['contact.nobody', 'losses.feeCharged', 'role.agent'],
    mustNot: [...orderedAndCharged, 'role.acquirer'],
  },
  useAnotherTerminal: {
    must: [...orderedAndCharged, 'role.acquirer'],
    mustNot: [...orderedAndCharged, 'role.acquirer', 'story.vanished'],
  },
  disputeTheCharge: {
    must: [...swapCall, 'losses.ownCardSwiped', 'losses.receivedTerminal'],
    mustNot: [...orderedAndCharged, 'role.acquirer'],
  },
  noSecondTerminal: {
    must: [...swapCall, 'losses.promiseUnpaid', 'losses.receivedTerminal'],
    mustNot: [...swapCall, 'losses.receivedTerminal'],
  },
  removeTheApp: {
    must: ['contact.callEnded', 'requests.installApp', 'losses.installedApp'],
    mustNot: ['contact.callEnded', 'requests.screenShare', 'losses.sharedScreen'],
  },
  noteTheNotice: {
    must: ['contact.appNotice', 'requests.nothing', 'official.inApp'],
    mustNot: ['contact.callEnded', 'requests.nothing', 'official.confirmed'],
  },
  submitTheDispute: {
    must: ['contact.callEnded', 'losses.moneyTaken', 'losses.toldCode'],
    mustNot: ['contact.callEnded', 'losses.moneyTaken', 'losses.payCodeShown'],
  },
  payNoMore: {
    must: [...swapCall, 'losses.feeCharged'],
    mustNot: [
      'contact.visitorGone',
      'requests.workOnTerminal',
      'losses.terminalChanged',
      'losses.feeCharged',
    ],
  },
  freezeCards: {
    must: ['contact.callEnded', 'requests.smsCode', 'losses.toldCode'],
    mustNot: ['contact.message', 'requests.bindOrFace', 'losses.boundCard', 'now.codeReceived'],
  },
  tellTheBankWhatIsOut: {
    must: ['contact.callEnded', 'losses.toldPassword', 'losses.cardFrozen', 'frozenBy.bankSaid'],
    mustNot: ['contact.callEnded', 'losses.toldPassword', 'losses.cardFrozen', 'frozenBy.unsure'],
  },
  replaceTheCard: {
    must: ['contact.callEnded', 'losses.toldPassword'],
    mustNot: [
      'contact.callEnded',
      'losses.toldPassword',
      'losses.cardFrozen',
      'frozenBy.seenMyself',
    ],
  },
  unbindBoundCard: {
    must: ['contact.message', 'requests.bindOrFace', 'losses.boundCard'],
    mustNot: ['contact.message', 'requests.installApp', 'losses.boundCard', 'losses.installedApp'],
  },
  haveItUnbound: {
    must: ['contact.message', 'requests.installApp', 'losses.boundCard', 'losses.installedApp'],
    mustNot: ['contact.message', 'requests.bindOrFace', 'losses.boundCard'],
  },
  switchOffPasswordFree: {
    must: ['contact.callLive', 'requests.passwordFree', 'losses.passwordFreeOn'],
    mustNot: [
      'contact.callLive',
      'requests.passwordFree',
      'losses.passwordFreeOn',
      'losses.sharedScreen',
    ],
  },
  orAskTheRegulator: {
    must: ['contact.callEnded', 'story.complaintReply'],
    mustNot: ['contact.callEnded', 'story.complaintReply', 'official.confirmed'],
  },
  refreshPayCode: {
    must: ['contact.callEnded', 'requests.showPayCode', 'losses.payCodeShown'],
    mustNot: ['contact.callLive', 'requests.passwordFree', 'losses.passwordFreeOn'],
  },
  verifyThePolice: {
    must: ['contact.callEnded', 'role.police', 'losses.cardFrozen', 'frozenBy.bankSaid'],
    mustNot: ['contact.message', 'requests.callTheirNumber', 'role.police'],
  },
  reportToPolice: {
    must: [
      'situation.happened',
      'contact.visitorGone',
      'losses.paid',
      'paidBy.cash',
      'story.vanished',
    ],
    mustNot: [
      'situation.happened',
      'contact.visitorGone',
      'losses.paid',
      'paidBy.bank',
      'story.vanished',
    ],
  },
  leaveTheMessage: {
    must: ['contact.message', 'requests.openLink', 'losses.cardFrozen', 'frozenBy.callerOnly'],
    mustNot: ['contact.message', 'requests.openLink', 'losses.paid'],
  },
  goToTheStation: {
    must: ['contact.visitorGone', 'losses.creditTaken'],
    mustNot: ['contact.visitorGone', 'losses.toldShopDetails'],
  },
  askForTheCaseResult: {
    must: ['contact.message', 'losses.goodsGone'],
    mustNot: ['contact.callEnded', 'requests.changeSettlement', 'losses.settlementChanged'],
  },
  askWhoSentIt: {
    must: ['contact.message', 'requests.callTheirNumber', 'role.police'],
    mustNot: ['contact.callEnded', 'requests.pay', 'role.police'],
  },
  hangUp: {
    must: ['contact.callLive', 'requests.smsCode'],
    mustNot: ['contact.callLive', 'requests.screenShare', 'losses.sharedScreen'],
  },
  hangUpToo: {
    must: ['contact.callLive', 'requests.screenShare', 'losses.sharedScreen'],
    mustNot: ['contact.callLive', 'requests.smsCode'],
  },
  checkRealReceipt: {
    must: ['contact.message', 'losses.goodsGone'],
    mustNot: ['contact.message', 'losses.goodsGone', 'losses.strangersMoney'],
  },
  reconcileAfterNotice: {
    must: ['contact.message', 'requests.nothing', 'story.officialNotice', 'role.agent'],
    mustNot: ['contact.message', 'requests.nothing', 'story.officialNotice', 'role.bank'],
  },
  reportTheAttempt: {
    must: ['contact.callEnded', 'requests.smsCode'],
    mustNot: [
      'contact.visitorGone',
      'losses.takingsMissing',
      'losses.receivedTerminal',
      'story.vanished',
    ],
  },
  hearItOutFirst: {
    must: ['contact.callLive', 'requests.stopPaying', ...warned, 'losses.sharedScreen'],
    mustNot: ['contact.callEnded', 'requests.stopPaying', ...warned, 'losses.sharedScreen'],
  },
  heedTheWarning: {
    must: ['contact.callEnded', 'requests.stopPaying', ...warned],
    mustNot: ['contact.visitorGone', 'requests.storeApp', ...warned],
  },
  heedTheVisitor: {
    must: ['contact.visitorHere', 'requests.stopPaying', ...warned],
    mustNot: ['contact.visitorHere', 'requests.storeApp', ...warned],
  },
  waitBeforeGoingOn: {
    must: ['contact.visitorGone', 'requests.takeTerminal', 'losses.terminalGone'],
    mustNot: [
      'contact.visitorGone',
      'requests.takeTerminal',
      'losses.terminalGone',
      'origin.knownPerson',
    ],
  },
  stopReplying: {
    must: ['contact.callEnded', 'requests.smsCode'],
    mustNot: ['contact.visitorGone', 'requests.takeTerminal', 'losses.terminalGone'],
  },
  askWhoTookIt: {
    must: [
      'contact.visitorGone',
      'requests.takeTerminal',
      'losses.terminalGone',
      'origin.knownPerson',
    ],
    mustNot: ['contact.visitorGone', 'requests.takeTerminal', 'losses.terminalGone'],
  },
  pressInWriting: {
    must: ['contact.callEnded', 'requests.swipeCard', 'losses.promiseUnpaid', 'role.acquirer'],
    mustNot: ['contact.callEnded', 'losses.paid', 'payment.personal'],
  },
  keepTheLogin: {
    must: ['contact.visitorHere', 'requests.platformLogin', 'story.platformBoost', 'role.fixer'],
    mustNot: ['contact.visitorHere', 'requests.acceptTerminal', 'role.acquirer'],
  },
  cashNoMore: {
    must: ['contact.visitorGone', 'requests.cashBack', 'ownPart.cashedOut'],
    mustNot: ['contact.visitorGone', 'requests.cashBack', 'ownPart.passedOn'],
  },
  leaveItUnused: {
    must: ['contact.visitorGone', 'requests.acceptTerminal', 'story.rush'],
    mustNot: ['contact.callEnded', 'requests.acceptTerminal', 'story.rush'],
  },
  getAReceipt: {
    must: [
      'contact.visitorGone',
      'requests.takeTerminal',
      'losses.terminalGone',
      'origin.knownPerson',
    ],
    mustNot: ['contact.visitorGone', 'requests.takeTerminal', 'losses.terminalGone'],
  },
  dropThatNumber: {
    must: ['contact.iDialled', 'dialled.webSearch', 'losses.takingsMissing', 'losses.unknownPayer'],
    mustNot: ['contact.iDialled', 'dialled.agent', 'losses.takingsMissing', 'losses.unknownPayer'],
  },
  askWhoseTerminal: {
    must: [...swapCall, 'losses.receivedTerminal'],
    mustNot: [...swapCall, 'losses.boundCard'],
  },
  verifyWithAcquirer: {
    must: ['contact.message', 'requests.callTheirNumber', 'role.police', 'story.stopUse'],
    mustNot: ['contact.callEnded', 'requests.shopDetails', 'role.unionPay', 'origin.iReported'],
  },
  askTheClaimedSide: {
    must: ['contact.callEnded', 'requests.pay', 'payment.safeAccount', 'role.authority'],
    mustNot: ['contact.callEnded', 'requests.smsCode', 'role.acquirer'],
  },
  askTheOfficialSide: {
    must: ['contact.callEnded', 'requests.smsCode', 'role.acquirer'],
    mustNot: ['contact.callEnded', 'requests.pay', 'payment.safeAccount', 'role.authority'],
  },
  saveTheVideo: {
    must: ['contact.nobody', 'losses.codeReplaced', 'losses.takingsMissing', 'when.thisWeek'],
    mustNot: ['contact.visitorGone', 'losses.terminalChanged', 'when.longer'],
  },
  readCreditReport: {
    must: [
      'contact.visitorHere',
      'requests.signContract',
      'losses.signedContract',
      'story.creditOffer',
    ],
    mustNot: ['contact.visitorHere', 'requests.swipeCard', 'losses.none', 'story.creditOffer'],
  },
  callPoliceAboutTheGoods: {
    must: ['contact.visitorGone', 'losses.goodsGone'],
    mustNot: ['contact.visitorGone', 'losses.goodsGone', 'when.longer'],
  },
  reportMissingTakings: {
    must: ['contact.nobody', 'losses.takingsMissing', 'losses.unknownPayer'],
    mustNot: ['contact.nobody', 'losses.takingsMissing'],
  },
  checkTheMailbox: {
    must: ['contact.email', 'requests.sendDocuments', 'role.bank', 'origin.iReported'],
    mustNot: ['contact.email', 'requests.sendDocuments', 'role.bank'],
  },
  sendNoDocuments: {
    must: ['contact.email', 'requests.sendDocuments', 'role.bank'],
    mustNot: ['contact.email', 'requests.sendDocuments', 'role.bank', 'origin.iReported'],
  },
  registerStrangeMoney: {
    must: ['contact.visitorHere', 'losses.strangersMoney', 'ownPart.none'],
    mustNot: ['contact.visitorHere', 'losses.strangersMoney', 'ownPart.none', 'now.atBank'],
  },
  noFaceScan: {
    must: ['contact.callEnded', 'requests.bindOrFace', 'losses.boundCard'],
    mustNot: ['contact.callEnded', 'requests.bindOrFace', 'losses.boundCard', 'losses.faceScanned'],
  },
  reportTheCopying: {
    must: ['contact.visitorGone', 'losses.customersCards', 'losses.terminalChanged'],
    mustNot: ['contact.visitorGone', 'losses.terminalChanged'],
  },
  leaveThePayment: {
    must: ['contact.callLive', 'requests.pay', 'payment.safeAccount', 'now.aboutToPay'],
    mustNot: ['contact.callLive', 'requests.pay', 'now.aboutToPay'],
  },
  payNothing: {
    must: ['contact.callEnded', 'requests.pay', 'payment.fee'],
    mustNot: ['contact.callEnded', 'requests.pay', 'payment.safeAccount'],
  },
  payNoneOfIt: {
    must: ['contact.callEnded', 'requests.pay', 'payment.safeAccount'],
    mustNot: ['contact.callEnded', 'requests.pay', 'payment.fee'],
  },
  lookWhetherItCame: {
    must: ['contact.message', 'requests.openLink', 'story.depositRefund', 'role.acquirer'],
    mustNot: ['contact.message', 'requests.openLink', 'story.creditOffer', 'role.acquirer'],
  },
  checkTheFee: {
    must: [...orderedAndCharged, 'role.acquirer'],
    mustNot: [
      ...swapCall,
      'role.acquirer',
      'losses.ownCardSwiped',
      'losses.feeCharged',
      'losses.receivedTerminal',
      'ownPart.none',
    ],
  },
  complainOnceItIsKnown: {
    must: [...swapCall, 'losses.feeCharged', 'losses.receivedTerminal', 'ownPart.none'],
    mustNot: [...orderedAndCharged, 'role.acquirer'],
  },
  lookAtTheBalance: {
    must: ['contact.callLive', 'requests.stopPaying', ...warned, 'losses.sharedScreen'],
    mustNot: [
      'contact.callLive',
      'requests.stopPaying',
      ...warned,
      'losses.sharedScreen',
      'losses.toldCode',
    ],
  },
  putNoMoreThrough: {
    must: [...swapCall, 'losses.promiseUnpaid'],
    mustNot: [...swapCall, 'losses.paid'],
  },
  reportTheFakeCode: {
    must: ['contact.nobody', 'losses.codeReplaced', 'losses.takingsMissing'],
    mustNot: ['contact.nobody', 'losses.takingsMissing'],
  },
  askThePlatform: {
    must: ['contact.visitorHere', 'requests.platformLogin', 'story.platformBoost', 'role.fixer'],
    mustNot: ['contact.callEnded', 'requests.platformLogin', 'role.platform'],
  },
  askTheRealOne: {
    must: [
      'contact.iDialled',
      'dialled.theirMessage',
      'requests.pay',
      'payment.returnLater',
      'losses.paid',
    ],
    mustNot: [
      'contact.iDialled',
      'dialled.theirMessage',
      'requests.pay',
      'payment.returnLater',
      'losses.paid',
      'role.wallet',
    ],
  },
  refuseTerminal: {
    must: ['contact.callEnded', 'requests.acceptTerminal', 'requests.swipeCard'],
    mustNot: ['contact.visitorGone', 'requests.acceptTerminal', 'requests.swipeCard'],
  },
  keepWhatTheyLeft: {
    must: ['contact.visitorGone', 'requests.acceptTerminal', 'losses.moneyTaken'],
    mustNot: ['contact.callEnded', 'requests.acceptTerminal', 'losses.moneyTaken'],
  },
  breakOff: {
    must: ['contact.callEnded', 'losses.paid', 'payment.personal'],
    mustNot: ['contact.visitorGone', 'losses.terminalChanged', 'losses.feeCharged'],
  },
};

/** Pairs of points that say nearly the same: facts with which each could stand, and one is enough. */
const onceEnough: readonly {
  readonly points: readonly ActionId[];
  readonly facts: readonly Fact[];
}[] = [
  {
    points: ['putNoMoreThrough', 'payNoMore'],
    facts: [...swapCall, 'losses.promiseUnpaid', 'losses.paid'],
  },
  {
    points: ['askThePlatform', 'askTheClaimedSide', 'verifyWithClaimed'],
    facts: ['contact.visitorHere', 'requests.platformLogin', 'story.platformBoost', 'role.fixer'],
  },
  {
    points: ['lookAtTheBalance', 'freezeCards', 'freezeTheWallet'],
    facts: ['contact.callLive', 'requests.stopPaying', ...warned, 'now.screenShared'],
  },
];

describe('a point of a plan', () => {
  const planned = (facts: readonly Fact[]) =>
    situationOf(new Set(facts)).plan.actions.map(({ id }) => id);

  it.each(onceEnough)('is said once: $points', ({ points, facts }) => {
    expect(planned(facts).filter((id) => points.includes(id))).toHaveLength(1);
  });

  it.each(Object.entries(examples))(
    '"%s" stands where it helps and not where it harms',
    (id, one) => {
      expect(planned(one.must)).toContain(id);
      expect(planned(one.mustNot)).not.toContain(id);
    },
  );
});
