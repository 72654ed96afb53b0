import type { PlanFact } from './action';

/** Facts that mean the same to several actions, named once. Each list reads "any of these". */

/** Somebody turned to the merchant. A loss found without one never leads to talk of a caller. */
export const caller = [
  'contact.callLive',
  'contact.callEnded',
  'contact.message',
  'contact.email',
  'contact.webPage',
  'contact.parcel',
  'contact.visitorHere',
  'contact.visitorGone',
] as const satisfies readonly PlanFact[];

/** Writing, not a voice. */
export const written = [
  'contact.message',
  'contact.email',
  'contact.webPage',
] as const satisfies readonly PlanFact[];

/** Writing that wants something done. */
export const asksSomething = [
  'requests.openLink',
  'requests.callTheirNumber',
  'requests.addChat',
  'requests.installApp',
  'requests.screenShare',
  'requests.pay',
  'requests.smsCode',
  'requests.password',
  'requests.cardNumber',
  'requests.idNumber',
  'requests.bindOrFace',
  'requests.sendDocuments',
  'requests.acceptTerminal',
  'requests.joinGroup',
  'requests.unsure',
] as const satisfies readonly PlanFact[];

export const grave = ['verdict.scam', 'verdict.suspicious'] as const satisfies readonly PlanFact[];
export const mild = [
  'verdict.unverified',
  'verdict.noRedFlags',
] as const satisfies readonly PlanFact[];

/** The merchant dialled a number nobody handed to him: whoever answers there is no stranger. */
export const dialledOfficial = [
  'dialled.officialApp',
  'dialled.contract',
  'dialled.directory',
  'dialled.officialSite',
  'dialled.cardBack',
] as const satisfies readonly PlanFact[];

/** Checked where no caller has a hand in it. */
export const verified = [
  'official.confirmed',
  'official.inApp',
] as const satisfies readonly PlanFact[];

/** Who is none of those that place terminals or run them. */
export const noTerminalOfTheirs = [
  'role.fixer',
  'role.platform',
  'role.customer',
  'role.acquaintance',
  'role.courier',
  'role.community',
] as const satisfies readonly PlanFact[];

/** Money or goods went, or money came that is not the merchant's. */
export const moneyMoved = [
  'losses.paid',
  'losses.moneyTaken',
  'losses.ownCardSwiped',
  'losses.feeCharged',
  'losses.takingsMissing',
  'losses.goodsGone',
  'losses.strangersMoney',
] as const satisfies readonly PlanFact[];

/** Money is already wrong: calls come before words about replies. */
export const moneyTrouble = [
  ...moneyMoved,
  'losses.cardFrozen',
] as const satisfies readonly PlanFact[];

/** Somebody else can now pay with the merchant's card or account. */
export const cardExposed = [
  'losses.moneyTaken',
  'losses.toldCode',
  'losses.toldPassword',
  'losses.typedWatched',
  'losses.toldCard',
  'losses.filledPage',
  'losses.faceScanned',
  'losses.boundCard',
  'losses.tappedCard',
  'losses.sharedScreen',
  'losses.installedApp',
] as const satisfies readonly PlanFact[];

/** A terminal has taken a payment, or is to have: there are slips of it. */
export const hasSlips = [
  'losses.ownCardSwiped',
  'losses.feeCharged',
  'losses.rateRaised',
  'losses.promiseUnpaid',
  'losses.takingsMissing',
  'losses.takingsHeld',
  'losses.unknownPayer',
  'losses.saleReversed',
  'losses.customersCards',
  'losses.terminalChanged',
] as const satisfies readonly PlanFact[];

/** What the merchant did or gave himself, as a text to say names it; a sum paid has a sentence of its own. */
export const doneMyself = [
  'losses.toldPassword',
  'losses.toldCode',
  'losses.typedWatched',
  'losses.toldCard',
  'losses.toldCardNumber',
  'losses.filledPage',
  'losses.boundCard',
  'losses.ownCardSwiped',
  'losses.faceScanned',
  'losses.tappedCard',
  'losses.payCodeShown',
  'losses.passwordFreeOn',
  'losses.sharedScreen',
  'losses.installedApp',
  'losses.handedPhone',
  'losses.cardHanded',
  'losses.platformLoginGiven',
  'losses.toldTerminalPassword',
  'losses.gaveDocuments',
  'losses.toldIdNumber',
  'losses.toldShopDetails',
  'losses.signedContract',
  'losses.receivedTerminal',
  'losses.openedLink',
  'losses.joinedGroup',
  'losses.repliedMessage',
] as const satisfies readonly PlanFact[];

/** The card is frozen already, by who says so and can know. */
export const frozenAlready = [
  'frozenBy.bankSaid',
  'frozenBy.policeSaid',
  'frozenBy.seenMyself',
] as const satisfies readonly PlanFact[];

/** Somebody else can or could operate the phone. */
export const phoneControlled = [
  'losses.sharedScreen',
  'losses.installedApp',
] as const satisfies readonly PlanFact[];

/** The same, or it is being operated or watched this minute. */
export const phoneUnsafe = [
  ...phoneControlled,
  'now.screenShared',
  'now.phoneTakenOver',
] as const satisfies readonly PlanFact[];

/** Enough of the merchant's identity is out to open accounts in that name. */
export const identityOut = [
  'losses.gaveDocuments',
  'losses.faceScanned',
] as const satisfies readonly PlanFact[];

/** The terminal, its keys or where its money goes are no longer the merchant's alone. */
export const terminalTouched = [
  'losses.terminalGone',
  'losses.terminalChanged',
  'losses.toldTerminalPassword',
  'losses.settlementChanged',
] as const satisfies readonly PlanFact[];

/** Anything that deserves the emergency part of a plan. */
export const seriousLoss = [
  ...moneyTrouble,
  ...cardExposed,
  ...identityOut,
  ...terminalTouched,
  'losses.handedPhone',
  'losses.forwardingSet',
  'losses.receivedTerminal',
  'losses.signedContract',
  'losses.codeReplaced',
] as const satisfies readonly PlanFact[];

/** The terminal in question may be one the other side brought or sent, not the shop's. */
export const anotherTerminal = [
  'losses.receivedTerminal',
  'requests.acceptTerminal',
] as const satisfies readonly PlanFact[];
