import type { Answers } from './answers';
import { type Condition, holds } from './condition';
import { factsFrom } from './facts';
import { type Fact, type QuestionId, questionIds, vocabulary } from './vocabulary';

const fromCaller: readonly Fact[] = [
  'contact.callLive',
  'contact.callEnded',
  'contact.message',
  'contact.email',
  'contact.webPage',
  'contact.parcel',
  'contact.visitorHere',
  'contact.visitorGone',
  'contact.appNotice',
  'contact.meeting',
  'contact.branch',
  'contact.unsure',
];
const somebody: readonly Fact[] = [...fromCaller, 'contact.iDialled'];
const onThePhone: readonly Fact[] = ['contact.callLive', 'contact.callEnded', 'contact.iDialled'];
const inPerson: readonly Fact[] = ['contact.visitorHere', 'contact.visitorGone'];

/** The contact is going on. */
const underWay: readonly Fact[] = [
  'situation.onCall',
  'contact.callLive',
  'contact.visitorHere',
  'contact.meeting',
];

/** Something was asked for, or done, that may be about to happen, or to happen again. */
const stillToCome: readonly Fact[] = [
  'requests.smsCode',
  'requests.password',
  'requests.cvv',
  'requests.cardNumber',
  'requests.pay',
  'requests.swipeCard',
  'requests.moveOthersMoney',
  'requests.cashBack',
  'requests.refundVictim',
  'requests.returnOverpaid',
  'requests.joinScheme',
  'requests.screenShare',
  'requests.installApp',
  'requests.bindOrFace',
  'requests.tapCardOnPhone',
  'requests.showPayCode',
  'requests.passwordFree',
  'losses.paid',
  'losses.moneyTaken',
  'losses.ownCardSwiped',
  'losses.toldCode',
  'losses.filledPage',
  'losses.strangersMoney',
];

/** Where the merchant's own act decides what he may truthfully say. */
const ownPartMatters: readonly Fact[] = [
  'losses.strangersMoney',
  'losses.cardFrozen',
  'losses.accountLimited',
  'losses.receivedTerminal',
  'losses.settlementChanged',
  'losses.creditTaken',
  'losses.saleReversed',
  'losses.cashGiven',
  'losses.tinyAmount',
  'losses.feeCharged',
  'losses.rateRaised',
  'losses.promiseUnpaid',
  'losses.signedContract',
  'requests.moveOthersMoney',
  'requests.keyedCards',
  'requests.cashBack',
];

/** Where nobody got in touch and nothing is amiss there is no other side to be asked about. */
const harmless = ['none', 'unsure', 'tinyAmount'];
const nobodyYetHarmed: Condition = [
  ['contact.nobody'],
  vocabulary.losses
    .filter((loss) => !harmless.includes(loss))
    .map((loss) => `losses.${loss}` as const),
];

/** Where nobody got in touch, who the other side is matters only to whom the money was paid, or is held by. */
const nobodyButOwed: Condition = [
  ['contact.nobody'],
  [
    'losses.paid',
    'losses.feeCharged',
    'losses.rateRaised',
    'losses.promiseUnpaid',
    'losses.takingsHeld',
  ],
];

/**
 * When a question makes sense at all: one of its conditions holds. An answer to any other question is kept and
 * counts for nothing. Whether a question that makes sense is also put is worked out from what it can change.
 */
export const applies: Readonly<Record<QuestionId, readonly Condition[]>> = {
  situation: [[]],
  contact: [[['situation.contacted', 'situation.happened']]],
  dialled: [[['contact.iDialled']]],
  losses: [[['situation.happened', 'contact.nobody', ...somebody]]],
  requests: [[somebody]],
  payment: [[['requests.pay']], [['losses.paid'], somebody]],
  official: [[somebody], nobodyYetHarmed],
  now: [[underWay], [somebody, stillToCome]],
  when: [[['situation.happened', 'contact.nobody', ...somebody]]],
  paidBy: [[['losses.paid']]],
  ownPart: [[ownPartMatters], [['contact.iDialled'], ['requests.acceptTerminal']]],
  frozenBy: [[['losses.cardFrozen', 'losses.accountLimited']]],
  story: [[somebody], nobodyYetHarmed],
  role: [[somebody], nobodyButOwed],
  number: [[['contact.message', ...onThePhone]]],
  origin: [[fromCaller]],
  identity: [[[...inPerson, 'contact.callLive', 'contact.callEnded']]],
  signs: [[somebody]],
  alsoContact: [[somebody]],
};

/** A question that comes before the first verdict, where these answers were given. */
export interface EarlyStep {
  readonly question: QuestionId;
  readonly when: Condition;
  readonly unless?: readonly Fact[];
  /** Before the verdict only while an answer can still change its level; otherwise below it. */
  readonly onlyForLevel?: true;
}

/**
 * What has to be known before the first verdict, in the order of asking. On a call the verdict comes after one
 * question, or two where money is asked for, where a terminal comes that may have been ordered in the app, or where
 * nothing is asked: whoever warns of a fraud must not be hung up on. Where something has happened, the losses come first; a phone that somebody
 * else sees has to be put down before anything more is asked. Where
 * others' money came and his card, terminal or account was in it, his own part comes before he reads what to tell the police.
 */
export const earlySteps: readonly EarlyStep[] = [
  { question: 'situation', when: [] },
  { question: 'losses', when: [['situation.happened']] },
  {
    question: 'contact',
    when: [['situation.contacted', 'situation.happened']],
    unless: ['losses.sharedScreen'],
  },
  { question: 'losses', when: [['contact.nobody']] },
  {
    question: 'ownPart',
    when: [
      ['losses.strangersMoney'],
      [
        'losses.cardHanded',
        'losses.ownCardSwiped',
        'requests.moveOthersMoney',
        'requests.keyedCards',
      ],
    ],
  },
  { question: 'dialled', when: [['contact.iDialled']] },
  { question: 'payment', when: [['situation.happened'], ['losses.paid']], unless: inPerson },
  { question: 'requests', when: [['situation.onCall', 'situation.contacted']] },
  { question: 'requests', when: [['losses.none', 'losses.unsure']] },
  { question: 'payment', when: [['requests.pay']], onlyForLevel: true },
  { question: 'role', when: [['situation.onCall'], ['requests.nothing']] },
  {
    question: 'official',
    when: [['situation.onCall'], ['requests.acceptTerminal']],
    unless: ['requests.pay'],
    onlyForLevel: true,
  },
  {
    question: 'official',
    when: [['situation.contacted'], somebody],
    unless: ['requests.pay'],
    onlyForLevel: true,
  },
];

/**
 * The order of asking, the same for everybody: what is happening this minute, then what can still change the level, then
 * what only changes steps: whose own doing it was before how long ago, since that can turn an emergency into a complaint.
 * Once the level is settled, many of those are settled with it and are not put.
 */
export const askingOrder: readonly QuestionId[] = [
  'situation',
  'losses',
  'contact',
  'dialled',
  'now',
  'requests',
  'payment',
  'role',
  'story',
  'official',
  'ownPart',
  'when',
  'paidBy',
  'frozenBy',
  'number',
  'origin',
  'identity',
  'signs',
  'alsoContact',
];

/** A row of asking as it is explained: `first` before the first verdict, `then` below it if it can change something. */
export interface AskingRow extends EarlyStep {
  readonly stage: 'first' | 'then';
}

/** Every row of asking, in order. */
export const askingRows: readonly AskingRow[] = [
  ...earlySteps.map((step) => ({ ...step, stage: 'first' as const })),
  ...askingOrder.flatMap((question) =>
    question === 'situation'
      ? []
      : applies[question].map((when) => ({ question, when, stage: 'then' as const })),
  ),
];

/** What the answers establish. */
export interface Journey {
  /** The questions that make sense for these answers, in the order of asking. */
  readonly applicable: readonly QuestionId[];
  /** Facts of the answers to these; other answers are kept but count for nothing. */
  readonly facts: ReadonlySet<Fact>;
}

/** Derives the journey from the answers alone: no session, no current step. */
export function journeyFor(answers: Answers): Journey {
  const applicable = new Set<QuestionId>();
  let facts: ReadonlySet<Fact> = new Set();
  for (let before = -1; before < applicable.size; ) {
    before = applicable.size;
    for (const question of questionIds) {
      if (applies[question].some((condition) => holds(condition, facts))) applicable.add(question);
    }
    facts = factsFrom(answers, [...applicable]);
  }
  return { applicable: askingOrder.filter((question) => applicable.has(question)), facts };
}
