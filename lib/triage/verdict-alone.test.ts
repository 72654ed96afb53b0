import { describe, expect, it } from 'vitest';
import { loweringFacts } from './red-flags/red-flag';
import { judge } from './verdict';
import { type Fact, type QuestionId, vocabulary } from './vocabulary';

// What one answer, or one combination, comes to by itself. The weights in the tables of rules have to agree with this list;
// whoever changes what an answer is worth changes it here too, knowingly.

const scam: readonly (readonly Fact[])[] = [
  ['requests.smsCode'],
  ['requests.password'],
  ['requests.cvv'],
  ['requests.screenShare'],
  ['requests.tapCardOnPhone'],
  ['requests.callForwarding'],
  ['requests.moveOthersMoney'],
  ['payment.personal'],
  ['payment.safeAccount'],
  ['payment.atmGuided'],
  ['official.denied'],
  ['requests.bindOrFace', 'contact.callEnded'],
  ['requests.swipeCard', 'contact.callLive'],
  ['payment.returnLater', 'contact.message'],
  ['requests.pay', 'role.police', 'contact.callLive'],
  ['requests.changeSettlement', 'story.secrecy'],
  ['requests.changeSettlement', 'requests.terminalPassword'],
  ['story.secrecy', 'role.bank'],
  ['requests.installApp', 'losses.sharedScreen'],
  ['losses.toldCode', 'situation.happened'],
  ['losses.paid', 'story.vanished'],
  ['losses.codeReplaced', 'losses.takingsMissing'],
  ['requests.platformLogin'],
  ['requests.keyedCards'],
  ['requests.showPayCode', 'contact.callLive'],
  ['requests.passwordFree', 'contact.callEnded'],
  ['payment.penalty', 'contact.callLive'],
  ['requests.joinScheme', 'payment.agencyFee', 'story.rush'],
  ['now.secondPayment', 'losses.paid', 'contact.message'],
  ['now.moneyLeaving', 'contact.callLive'],
  ['losses.payCodeShown', 'losses.moneyTaken'],
  ['losses.moneyTaken', 'losses.filledPage', 'situation.happened', 'contact.message'],
  [
    'losses.creditTaken',
    'losses.handedPhone',
    'situation.happened',
    'contact.visitorGone',
    'role.wallet',
  ],
  ['losses.saleReversed', 'losses.cashGiven', 'situation.happened', 'role.customer'],
];

const suspicious: readonly (readonly Fact[])[] = [
  ['dialled.webSearch'],
  ['dialled.theirMessage'],
  ['losses.takingsMissing', 'losses.receivedTerminal'],
  ['losses.promiseUnpaid', 'losses.signedContract', 'contact.callEnded'],
  ['losses.takingsHeld', 'dialled.agent'],
  ['requests.cardNumber'],
  ['requests.pay'],
  ['requests.swipeCard'],
  ['requests.installApp'],
  ['requests.openLink'],
  ['requests.bindOrFace'],
  ['requests.handOverPhone'],
  ['requests.acceptTerminal', 'contact.callEnded'],
  ['requests.acceptTerminal', 'dialled.label'],
  ['requests.takeTerminal'],
  ['requests.terminalPassword'],
  ['requests.changeSettlement'],
  ['requests.sendDocuments'],
  ['requests.callTheirNumber'],
  ['payment.returnLater'],
  ['payment.fee'],
  ['payment.membership'],
  ['identity.refused'],
  ['number.lookalike'],
  ['number.overseas'],
  ['number.matchesInboundOnly'],
  ['story.stopUse', 'contact.callEnded'],
  ['story.freeSwap', 'contact.callEnded'],
  ['story.depositRefund'],
  ['story.chargeToCancel'],
  ['story.threat'],
  ['story.noHangUp'],
  ['story.secrecy'],
  ['story.fault', 'role.unionPay'],
  ['losses.goodsGone'],
  ['losses.strangersMoney'],
  ['losses.terminalGone'],
  ['losses.terminalChanged'],
  ['losses.toldTerminalPassword'],
  ['losses.settlementChanged'],
  ['losses.codeReplaced'],
  ['losses.moneyTaken', 'contact.callEnded'],
  ['losses.filledPage', 'situation.happened'],
  ['losses.paid', 'situation.happened'],
  ['requests.showPayCode'],
  ['requests.cashBack'],
  ['requests.refundVictim'],
  ['requests.returnOverpaid'],
  ['requests.replaceCode'],
  ['requests.joinScheme'],
  ['requests.remoteTerminal'],
  ['payment.agencyFee'],
  ['story.insider'],
  ['story.recoveryOffer'],
  ['story.platformBoost'],
  ['story.feeIncreaseThreat'],
  ['story.hidesScreen'],
  ['story.heldByRisk', 'role.agent'],
  ['losses.payCodeShown'],
  ['losses.passwordFreeOn'],
  ['losses.platformLoginGiven'],
  ['losses.saleReversed'],
  ['losses.creditTaken'],
  ['losses.customersCards'],
  ['losses.unknownPayer'],
  ['losses.paid', 'role.acquaintance'],
  ['requests.pay', 'role.acquaintance', 'official.inApp'],
];

/** One of these is nothing yet beside a confirmed, routine request; two are. */
const odd: readonly (readonly Fact[])[] = [
  ['dialled.agent'],
  ['official.unreachable'],
  ['number.differs'],
  ['number.personalMobile'],
  ['number.resaleMobile'],
  ['number.smsPort'],
  ['number.hidden'],
  ['number.matchesOtherInstitution'],
  ['number.fourHundred', 'contact.callEnded'],
  ['story.feeDue'],
  ['story.accountAbnormal'],
  ['story.creditOffer'],
  ['story.shopViolation'],
  ['story.bigOrder'],
  ['story.brokenPromise'],
  ['story.fault', 'origin.outOfTheBlue'],
  ['official.silent'],
  ['number.chatOnly'],
  ['story.lowerRate'],
  ['story.payBackPromise'],
  ['story.urgentFavour'],
  ['story.cantPay'],
];

/** Requests that nobody has to make, though they alone prove nothing. */
const needless = [
  'requests.receiveMoney',
  'requests.addChat',
  'requests.signContract',
  'requests.idNumber',
  'requests.joinGroup',
  'requests.passwordFree',
  'requests.questionnaire',
  'requests.meetElsewhere',
] as const;

const ordinary: readonly Fact[] = [
  ...(
    ['officialApp', 'contract', 'directory', 'label', 'officialSite', 'cardBack', 'unsure'] as const
  ).map((o) => `dialled.${o}` as const),
  ...(
    [
      'workOnTerminal',
      'shopDetails',
      'officialChannel',
      'storeApp',
      'inspectorTest',
      'goToBranch',
      'signInspection',
      'assistInquiry',
    ] as const
  ).map((o) => `requests.${o}` as const),
  ...(['requests.stopPaying', 'requests.nothing', 'payment.deducted', 'payment.unsure'] as const),
  ...(['payment.penalty', 'payment.buyTerminal', 'identity.idShown'] as const),
  ...(['closing', 'complaintReply', 'myApplication', 'freezeLifted', 'heldByRisk'] as const).map(
    (o) => `story.${o}` as const,
  ),
  ...(['story.antiFraudTalk', 'number.shortCode'] as const),
  ...(['identity.gaveAll', 'identity.gaveSome', 'identity.notAsked', 'story.none'] as const),
  ...(['number.matches', 'number.landline', 'number.fourHundred', 'number.unknownNumber'] as const),
  ...(['fault', 'inspection', 'retrieval', 'documentsExpired', 'verification'] as const).map(
    (o) => `story.${o}` as const,
  ),
  ...(['officialNotice', 'fraudWarning', 'mayRestrict', 'knowsDetails', 'vanished'] as const).map(
    (o) => `story.${o}` as const,
  ),
];

/** Answers that together are still what real police, a bank or a service visit sounds like. */
const together: readonly (readonly Fact[])[] = [
  ['story.fraudWarning', 'role.police'],
  ['requests.stopPaying', 'role.bank'],
  ['story.fault', 'origin.iReported'],
  ['story.retrieval', 'role.acquirer'],
  ['requests.assistInquiry', 'role.police'],
];

const levelOf = (...facts: readonly Fact[]) => judge(new Set(facts)).level;
const routine = ['requests.shopDetails', 'official.confirmed'] as const;
const named = (list: readonly (readonly Fact[])[]) =>
  list.map((facts) => [facts.join(' and '), facts] as const);

describe('one answer alone', () => {
  it.each(named(scam))('%s is a scam, whatever is confirmed', (_, facts) => {
    expect(levelOf(...facts)).toBe('scam');
    expect(levelOf(...facts, ...loweringFacts)).toBe('scam');
  });

  it.each(named(suspicious))('%s is suspicious', (_, facts) => {
    expect(levelOf(...facts)).toBe('suspicious');
  });

  it.each(named(odd))('%s is odd', (_, facts) => {
    const confirmed = facts.includes('official.unreachable')
      ? (['requests.shopDetails', 'dialled.officialApp'] as const)
      : routine;
    expect(levelOf(...facts)).toBe('unverified');
    expect(levelOf(...facts, ...confirmed)).toBe('noRedFlags');
    expect(levelOf(...facts, ...confirmed, 'story.rush')).toBe('unverified');
  });

  it.each(needless)('%s leaves a confirmed contact unverified', (fact) => {
    expect(levelOf(fact, 'official.confirmed')).toBe('unverified');
  });

  it.each(ordinary)('%s is ordinary', (fact) => {
    expect(levelOf(fact)).toBe('unverified');
    expect(levelOf(fact, ...routine, 'story.rush')).toBe('noRedFlags');
  });

  it.each(named(together))('%s is ordinary', (_, facts) => {
    expect(levelOf(...facts, ...routine, 'story.rush')).toBe('noRedFlags');
  });

  it('has its place in this list, every one that speaks of the caller', () => {
    const listed = [scam, suspicious, odd, [...needless, ...ordinary].map((fact) => [fact])]
      .flat()
      .flatMap((facts) => facts.slice(0, 1));
    const asked: QuestionId[] = ['dialled', 'requests', 'payment', 'identity', 'number', 'story'];
    const all = asked.flatMap((question) =>
      vocabulary[question].map((option) => `${question}.${option}` as Fact),
    );
    const unplaced = all.filter((fact) => !listed.includes(fact));
    expect(unplaced).toEqual(['requests.other', 'requests.unsure', 'story.rush']);
  });
});
