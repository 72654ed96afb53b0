import type { Answers } from './answers';
import { type Condition, holds } from './condition';
import { factsFrom } from './facts';
import type { Fact, QuestionId } from './vocabulary';

/**
 * When a question is put. `first`: before the first verdict; `then`: offered one after the other below it;
 * `extra`: only by choice, from the verdict page. A question with no stage for these answers is not asked.
 */
export type Stage = 'first' | 'then' | 'extra';

export interface Step {
  readonly question: QuestionId;
  readonly stage: Stage;
  readonly when: Condition;
  readonly unless?: readonly Fact[];
}

const fromCaller: readonly Fact[] = [
  'contact.callLive',
  'contact.callEnded',
  'contact.message',
  'contact.email',
  'contact.webPage',
  'contact.visitorHere',
  'contact.visitorGone',
  'contact.appNotice',
  'contact.meeting',
  'contact.branch',
  'contact.unsure',
];
const somebody: readonly Fact[] = [...fromCaller, 'contact.iDialled'];
const onThePhone: readonly Fact[] = ['contact.callLive', 'contact.callEnded', 'contact.iDialled'];
const inPerson: readonly Fact[] = [
  'contact.callLive',
  'contact.callEnded',
  'contact.visitorHere',
  'contact.visitorGone',
];

/** Losses after which "when" decides what can still be reversed. */
export const datedLosses: readonly Fact[] = [
  'losses.paid',
  'losses.moneyTaken',
  'losses.ownCardSwiped',
  'losses.feeCharged',
  'losses.takingsMissing',
  'losses.goodsGone',
  'losses.strangersMoney',
  'losses.toldCode',
  'losses.toldPassword',
  'losses.toldCard',
  'losses.filledPage',
  'losses.gaveDocuments',
  'losses.faceScanned',
  'losses.sharedScreen',
  'losses.installedApp',
  'losses.boundCard',
  'losses.tappedCard',
  'losses.handedPhone',
  'losses.terminalGone',
  'losses.terminalChanged',
  'losses.settlementChanged',
  'losses.cashGiven',
  'losses.saleReversed',
  'losses.creditTaken',
  'losses.payCodeShown',
  'losses.passwordFreeOn',
  'losses.cardHanded',
  'losses.platformLoginGiven',
];

/** The contact is going on, or was so near that something may still be stopped. */
const underWay: readonly Fact[] = [
  'situation.onCall',
  'contact.callLive',
  'contact.visitorHere',
  'contact.meeting',
];

/** Losses in which the merchant's own act decides what he may truthfully say. */
export const ownPartMatters: readonly Fact[] = [
  'losses.strangersMoney',
  'losses.cardFrozen',
  'losses.accountLimited',
  'losses.receivedTerminal',
  'losses.settlementChanged',
  'losses.creditTaken',
  'losses.saleReversed',
  'losses.cashGiven',
  'losses.tinyAmount',
];

/** Requests and losses after which nothing else can change the verdict: the rest may wait. */
export const decidesAlone: readonly Fact[] = [
  'requests.smsCode',
  'requests.password',
  'requests.cvv',
  'requests.screenShare',
  'requests.tapCardOnPhone',
  'requests.callForwarding',
  'requests.moveOthersMoney',
  'requests.showPayCode',
  'requests.keyedCards',
];

/** Losses that tell by themselves what was asked for. */
export const givenAway: readonly Fact[] = [
  'losses.toldCode',
  'losses.toldPassword',
  'losses.sharedScreen',
  'losses.tappedCard',
  'losses.forwardingSet',
  'losses.payCodeShown',
];

/**
 * Top to bottom is the order of asking; the first row that holds gives a question its stage.
 * On a call the verdict comes after one question, or two where money is asked for: how it is to be paid decides.
 * Where something has happened, the losses come first, and after a payment how it was to be made.
 */
export const steps: readonly Step[] = [
  { question: 'situation', stage: 'first', when: [] },
  { question: 'losses', stage: 'first', when: [['situation.happened']] },
  { question: 'when', stage: 'first', when: [['situation.happened'], datedLosses] },
  { question: 'contact', stage: 'first', when: [['situation.contacted', 'situation.happened']] },
  { question: 'losses', stage: 'first', when: [['contact.nobody']] },
  { question: 'when', stage: 'first', when: [['contact.nobody'], datedLosses] },
  { question: 'dialled', stage: 'first', when: [['contact.iDialled']] },
  {
    question: 'payment',
    stage: 'first',
    when: [['situation.happened'], ['losses.paid'], somebody],
    unless: givenAway,
  },
  { question: 'requests', stage: 'first', when: [['situation.onCall']] },
  { question: 'requests', stage: 'first', when: [['situation.contacted'], somebody] },
  { question: 'requests', stage: 'first', when: [['losses.none', 'losses.unsure'], somebody] },
  { question: 'requests', stage: 'then', when: [somebody], unless: givenAway },
  { question: 'requests', stage: 'extra', when: [somebody] },
  { question: 'payment', stage: 'first', when: [['requests.pay']], unless: decidesAlone },
  {
    question: 'official',
    stage: 'first',
    when: [['situation.contacted'], somebody],
    unless: decidesAlone,
  },
  { question: 'payment', stage: 'then', when: [['requests.pay']] },
  { question: 'now', stage: 'then', when: [underWay] },
  { question: 'losses', stage: 'then', when: [somebody] },
  { question: 'when', stage: 'then', when: [datedLosses] },
  { question: 'paidBy', stage: 'then', when: [['losses.paid']] },
  { question: 'ownPart', stage: 'then', when: [ownPartMatters] },
  { question: 'frozenBy', stage: 'then', when: [['losses.cardFrozen', 'losses.accountLimited']] },
  { question: 'story', stage: 'then', when: [somebody] },
  { question: 'role', stage: 'then', when: [somebody] },
  { question: 'number', stage: 'then', when: [onThePhone], unless: decidesAlone },
  { question: 'story', stage: 'extra', when: [['contact.nobody']] },
  { question: 'role', stage: 'extra', when: [['contact.nobody']] },
  { question: 'number', stage: 'extra', when: [['contact.message', ...onThePhone]] },
  {
    question: 'official',
    stage: 'then',
    when: [['situation.onCall'], somebody],
    unless: decidesAlone,
  },
  { question: 'now', stage: 'extra', when: [somebody] },
  { question: 'alsoContact', stage: 'extra', when: [somebody] },
  { question: 'ownPart', stage: 'extra', when: [['contact.nobody', ...somebody]] },
  { question: 'signs', stage: 'extra', when: [somebody] },
  { question: 'identity', stage: 'extra', when: [inPerson] },
  { question: 'origin', stage: 'extra', when: [fromCaller] },
  { question: 'official', stage: 'extra', when: [['contact.nobody', ...somebody]] },
];

/** Where the answers lead: what is asked at which stage, what comes next, and the facts they establish. */
export interface Journey {
  readonly asked: ReadonlyMap<QuestionId, Stage>;
  /** The next question before the first verdict; null once there is a verdict. */
  readonly next: QuestionId | null;
  /** The next question offered below the verdict; null when the story is told. */
  readonly offered: QuestionId | null;
  /** Facts of the answers on the journey; answers off it are kept but count for nothing. */
  readonly facts: ReadonlySet<Fact>;
}

/** Derives the journey from the answers alone: no session, no current step. */
export function journeyFor(answers: Answers): Journey {
  const asked = new Map<QuestionId, Stage>();
  let facts: ReadonlySet<Fact> = new Set();
  for (const { question, stage, when, unless = [] } of steps) {
    if (asked.has(question) || !holds(when, facts)) continue;
    if (unless.some((fact) => facts.has(fact))) continue;
    asked.set(question, stage);
    facts = factsFrom(answers, [...asked.keys()]);
  }
  const open = (stage: Stage) =>
    [...asked.keys()].find((q) => asked.get(q) === stage && !answers[q]) ?? null;
  return { asked, next: open('first'), offered: open('then'), facts };
}
