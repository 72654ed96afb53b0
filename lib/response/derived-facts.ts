import { holds } from '@/lib/triage/condition';
import type { Row } from '@/lib/triage/three-valued';
import type { Level } from '@/lib/triage/verdict';
import { type Fact, vocabulary } from '@/lib/triage/vocabulary';
import { caller, cardExposed, phoneControlled, terminalTouched } from './fact-groups';

/**
 * What several answers and the verdict add up to, so that no action has to repeat the sum.
 * `moneyGone`: money has left by fraud. `moneyGoneEarlier`: so long ago that no stop-payment can be hoped for.
 * `paidInCash`: nothing of it can be stopped.
 * `chargeToDispute`: the merchant's own card was charged, on no terminal of his own choice unless it was a fraud.
 * `doubtfulTerminal`: a terminal came unasked, or from a fraudster. `doubtfulTerminalInUse`: it has taken a payment.
 * `takingsUnsettled`: takings the acquirer can trace; those paid into a swapped code never reached it, and
 * what is short in a fee dispute is asked for together with the fee.
 * `feeDispute`: somebody the merchant has a contract with took a fee; that is settled by complaint. A fraud can be one
 * too: the terminal was ordered and works, and whoever takes the fees on it still answers.
 * `cardOpen`: somebody else may pay with a card or account of the merchant's now.
 * `appliedForCredit`: papers or money were given for a card or loan.
 * `warningOnTheLine`: who warns of a fraud is on the line while the other side sees the screen.
 * `onlyShared`: the other side saw the screen, who warns of it seems genuine, and nothing else was given or happened.
 * `feeInFraud`: a fee was charged on a terminal the merchant never ordered, by a fraud: there is no contract to read.
 * `promisedForSwiping`: what was to come back for swiping has not, and more swiping is asked for.
 * `takenWithHisCard`: whoever held the merchant's card charged it: no fee agreed on.
 * `takenByAcquaintance`: somebody known or confirmed took the terminal away, and nothing else points to a fraud.
 * `platformWorker`: somebody who offers to run the merchant's shop on a platform.
 * `complaintAnswered`: who answers the merchant's complaint seems genuine: the refund is waited for.
 * `confirmedInPerson`: the acquaintance who asks was asked on the usual number, and it is so.
 * `inquiryConfirmed`: who asks for help with an inquiry is who he says he is, and asks for nothing grave.
 * `whoIsUntold`: who the other side claims to be was not told, and nothing speaks of a terminal.
 * `heldInTheApp`: takings are held by a platform or wallet whose own app says so, or where nobody else is about.
 * `returnedToPayer`: money that came in was sent back, or where the payer said, since he had paid too much or by mistake.
 * `paidToACaller`: a fee paid to whoever rang or wrote, of whom no contract and no order is told: nothing to look up in bills.
 * `takingsUnfrozenForMoney`: takings are late and somebody wants money to release them: nothing is wrong with the terminal.
 * `longInUse`: a terminal the merchant ordered himself has worked for longer than a week; what is at issue is its fees.
 * `notThePaymentCompany`: whoever speaks, the payment company behind the terminal knows nothing of it.
 */
export type DerivedFact =
  | 'matter.moneyGone'
  | 'matter.moneyGoneEarlier'
  | 'matter.paidInCash'
  | 'matter.chargeToDispute'
  | 'matter.feeDispute'
  | 'matter.doubtfulTerminal'
  | 'matter.doubtfulTerminalInUse'
  | 'matter.takingsUnsettled'
  | 'matter.cardOpen'
  | 'matter.appliedForCredit'
  | 'matter.warningOnTheLine'
  | 'matter.onlyShared'
  | 'matter.feeInFraud'
  | 'matter.promisedForSwiping'
  | 'matter.takenWithHisCard'
  | 'matter.platformWorker'
  | 'matter.takenByAcquaintance'
  | 'matter.notThePaymentCompany'
  | 'matter.whoIsUntold'
  | 'matter.heldInTheApp'
  | 'matter.longInUse'
  | 'matter.paidToACaller'
  | 'matter.returnedToPayer'
  | 'matter.takingsUnfrozenForMoney'
  | 'matter.complaintAnswered'
  | 'matter.confirmedInPerson'
  | 'matter.inquiryConfirmed';

/** What a row may depend on: an answer, the verdict, or a matter that an earlier row adds up. */
export type DerivableFact = Fact | `verdict.${Level}` | DerivedFact;

/** A row that establishes a matter where it holds. */
export interface DerivedRow extends Row<DerivableFact> {
  readonly fact: DerivedFact;
}

const given: readonly Fact[] = ['losses.paid', 'losses.ownCardSwiped'];
const taken: readonly Fact[] = ['losses.feeCharged', 'losses.rateRaised', 'payment.deducted'];
const fee: readonly Fact[] = [...taken, 'payment.fee', 'payment.membership'];
/** No contract has these: where one of them stands, money that left is no fee. */
const neverAFee: readonly Fact[] = [
  'losses.moneyTaken',
  'payment.personal',
  'payment.safeAccount',
  'payment.atmGuided',
];

/** A terminal that has taken a payment. */
const inUse: readonly Fact[] = ['losses.ownCardSwiped', 'losses.feeCharged', 'losses.takingsHeld'];
/** What a fee charged on a terminal never comes with. */
const worseThanAFee: readonly Fact[] = [
  ...cardExposed,
  ...terminalTouched,
  'losses.paid',
  'losses.unknownPayer',
  'losses.customersCards',
  'losses.codeReplaced',
  'losses.saleReversed',
];
/** The terminal itself is spoken of. */
const aboutTheTerminal: readonly Fact[] = [
  'story.stopUse',
  'story.freeSwap',
  'story.lowerRate',
  'requests.acceptTerminal',
  'requests.takeTerminal',
  'requests.workOnTerminal',
  'requests.terminalPassword',
  'requests.remoteTerminal',
];

const everyRole = vocabulary.role.map((role) => `role.${role}` as const);

/** What somebody who only saw the screen has not got. */
const moreThanSeen: readonly Fact[] = [
  ...cardExposed.filter((one) => one !== 'losses.sharedScreen'),
  'losses.paid',
  'losses.handedPhone',
  'losses.forwardingSet',
  'losses.payCodeShown',
  'losses.passwordFreeOn',
  'losses.creditTaken',
  'losses.platformLoginGiven',
  'losses.openedLink',
  'now.phoneTakenOver',
  'now.moneyLeaving',
];

/** Read from top to bottom; money that left is a fee dispute or gone, never both. */
export const derivedRows: readonly DerivedRow[] = [
  {
    fact: 'matter.paidToACaller',
    when: [
      ['losses.paid'],
      [
        'contact.callLive',
        'contact.callEnded',
        'contact.message',
        'contact.email',
        'contact.webPage',
        'contact.parcel',
      ],
      ['verdict.suspicious'],
    ],
    unless: [
      'when.thisWeek',
      'when.longer',
      'ownPart.ordered',
      'losses.signedContract',
      'losses.receivedTerminal',
      'losses.feeCharged',
      'origin.iReported',
      'origin.knownPerson',
      'official.confirmed',
      'official.inApp',
      'official.branchConfirmed',
    ],
  },
  {
    fact: 'matter.takenWithHisCard',
    when: [['losses.cardHanded'], ['losses.ownCardSwiped'], ['verdict.scam', 'verdict.suspicious']],
    unless: ['ownPart.ordered', 'ownPart.confirmedMyself'],
  },
  {
    fact: 'matter.onlyShared',
    when: [
      ['losses.sharedScreen', 'now.screenShared'],
      ['requests.stopPaying', 'story.fraudWarning'],
      ['verdict.unverified', 'verdict.noRedFlags'],
    ],
    unless: moreThanSeen,
  },
  {
    fact: 'matter.feeDispute',
    when: [
      [...given, ...taken],
      [...fee, 'verdict.noRedFlags'],
    ],
    unless: [
      'verdict.scam',
      'story.complaintReply',
      'matter.takenWithHisCard',
      'matter.paidToACaller',
      ...neverAFee,
    ],
  },
  {
    fact: 'matter.feeDispute',
    when: [
      ['verdict.scam'],
      ['losses.feeCharged', 'losses.rateRaised'],
      ['ownPart.ordered'],
      ['role.acquirer', 'role.agent', 'role.contractor'],
    ],
    unless: [
      'story.vanished',
      'story.complaintReply',
      'when.minutes',
      ...worseThanAFee,
      ...neverAFee,
    ],
  },
  {
    fact: 'matter.feeDispute',
    when: [given, ['losses.signedContract'], ['when.longer']],
    unless: ['verdict.scam', 'story.vanished', ...neverAFee],
  },
  {
    fact: 'matter.moneyGone',
    when: [[...given, 'losses.moneyTaken']],
    unless: ['matter.feeDispute'],
  },
  {
    fact: 'matter.moneyGone',
    when: [['losses.feeCharged'], ['story.vanished'], ['verdict.scam']],
    unless: ['ownPart.ordered', 'matter.feeDispute'],
  },
  {
    fact: 'matter.moneyGoneEarlier',
    when: [['matter.moneyGone'], ['when.thisWeek', 'when.longer']],
  },
  {
    fact: 'matter.paidInCash',
    when: [['losses.paid'], ['paidBy.cash']],
    unless: ['losses.moneyTaken', 'losses.ownCardSwiped', 'matter.feeDispute'],
  },
  {
    fact: 'matter.chargeToDispute',
    when: [['losses.ownCardSwiped']],
    unless: ['ownPart.ordered', 'matter.feeDispute'],
  },
  {
    fact: 'matter.chargeToDispute',
    when: [['losses.ownCardSwiped'], ['verdict.scam']],
    unless: ['matter.feeDispute'],
  },
  { fact: 'matter.doubtfulTerminal', when: [['losses.receivedTerminal'], ['verdict.scam']] },
  {
    fact: 'matter.doubtfulTerminal',
    when: [['losses.receivedTerminal']],
    unless: ['ownPart.ordered', 'origin.iReported', 'story.complaintReply', 'story.myApplication'],
  },
  { fact: 'matter.doubtfulTerminalInUse', when: [['matter.doubtfulTerminal'], inUse] },
  {
    fact: 'matter.cardOpen',
    when: [
      [
        'losses.toldCode',
        'losses.toldPassword',
        'losses.typedWatched',
        'losses.toldCard',
        'losses.filledPage',
        'losses.faceScanned',
        'losses.tappedCard',
        'losses.installedApp',
        'now.moneyLeaving',
      ],
    ],
  },
  {
    fact: 'matter.cardOpen',
    when: [['losses.sharedScreen']],
    unless: ['matter.onlyShared'],
  },
  {
    fact: 'matter.cardOpen',
    when: [['losses.moneyTaken']],
    unless: ['losses.payCodeShown', 'losses.passwordFreeOn', 'losses.creditTaken'],
  },
  {
    fact: 'matter.cardOpen',
    when: [['losses.boundCard'], ['losses.feeCharged', 'losses.paid', 'losses.moneyTaken']],
  },
  {
    fact: 'matter.cardOpen',
    when: [['losses.cardHanded']],
    unless: ['now.cardInTheirHand', 'losses.ownCardSwiped'],
  },
  {
    fact: 'matter.feeInFraud',
    when: [
      ['verdict.scam'],
      ['losses.feeCharged'],
      ['requests.acceptTerminal', 'losses.receivedTerminal'],
    ],
    unless: ['ownPart.ordered', 'losses.promiseUnpaid', 'matter.feeDispute'],
  },
  {
    fact: 'matter.takenByAcquaintance',
    when: [['losses.terminalGone'], ['origin.knownPerson', 'official.confirmed']],
    unless: [
      'verdict.scam',
      'losses.terminalChanged',
      'losses.toldTerminalPassword',
      'losses.settlementChanged',
      'losses.customersCards',
      'losses.takingsMissing',
      'losses.unknownPayer',
    ],
  },
  {
    fact: 'matter.platformWorker',
    when: [
      ['role.fixer'],
      ['story.platformBoost', 'requests.platformLogin'],
      ['verdict.scam', 'verdict.suspicious'],
    ],
  },
  {
    fact: 'matter.promisedForSwiping',
    when: [
      ['losses.promiseUnpaid'],
      ['requests.swipeCard'],
      ['verdict.scam', 'verdict.suspicious'],
    ],
  },
  {
    fact: 'matter.complaintAnswered',
    when: [['story.complaintReply'], ['verdict.unverified', 'verdict.noRedFlags']],
  },
  {
    fact: 'matter.confirmedInPerson',
    when: [['role.acquaintance'], ['official.confirmed']],
    unless: ['verdict.scam'],
  },
  {
    fact: 'matter.inquiryConfirmed',
    when: [
      ['requests.assistInquiry'],
      ['official.confirmed', 'official.branchConfirmed'],
      ['verdict.unverified', 'verdict.noRedFlags'],
    ],
  },
  {
    fact: 'matter.appliedForCredit',
    when: [
      ['story.creditOffer'],
      ['losses.signedContract', 'losses.ownCardSwiped', 'losses.boundCard', 'losses.paid'],
    ],
  },
  {
    fact: 'matter.warningOnTheLine',
    when: [
      ['contact.callLive'],
      ['requests.stopPaying', 'story.fraudWarning'],
      [...phoneControlled, 'now.screenShared'],
      ['verdict.unverified', 'verdict.noRedFlags'],
    ],
  },
  {
    fact: 'matter.notThePaymentCompany',
    when: [
      [
        'role.bank',
        'role.wallet',
        'role.platform',
        'role.courier',
        'role.customer',
        'role.other',
        'role.branch',
        'role.community',
        'role.fixer',
        'role.acquaintance',
      ],
    ],
  },
  {
    fact: 'matter.notThePaymentCompany',
    when: [['role.police', 'role.authority']],
    unless: aboutTheTerminal,
  },
  {
    fact: 'matter.notThePaymentCompany',
    when: [['role.unionPay'], ['origin.iReported']],
  },
  {
    fact: 'matter.notThePaymentCompany',
    when: [['requests.assistInquiry']],
    unless: [
      'role.acquirer',
      'role.agent',
      'role.contractor',
      'role.unionPay',
      ...aboutTheTerminal,
    ],
  },
  {
    fact: 'matter.whoIsUntold',
    when: [[...caller, 'contact.meeting']],
    unless: [...everyRole, ...aboutTheTerminal, 'story.inspection', 'story.feeDue', 'story.fault'],
  },
  {
    fact: 'matter.heldInTheApp',
    when: [
      ['role.platform', 'role.wallet'],
      ['losses.takingsHeld', 'losses.takingsMissing'],
      ['contact.nobody', 'contact.appNotice'],
    ],
  },
  {
    fact: 'matter.takingsUnfrozenForMoney',
    when: [
      ['losses.takingsMissing', 'losses.takingsHeld'],
      ['payment.returnLater'],
      ['story.heldByRisk', 'story.accountAbnormal', 'story.threat', 'requests.pay'],
    ],
    unless: [
      ...terminalTouched,
      'losses.receivedTerminal',
      'losses.unknownPayer',
      'losses.customersCards',
      'losses.codeReplaced',
      'requests.acceptTerminal',
    ],
  },
  {
    fact: 'matter.returnedToPayer',
    when: [
      ['requests.returnOverpaid'],
      ['losses.strangersMoney'],
      ['losses.paid', 'ownPart.passedOn', 'losses.cashGiven'],
    ],
    unless: ['requests.moveOthersMoney', 'requests.cashBack'],
  },
  {
    fact: 'matter.longInUse',
    when: [
      ['losses.feeCharged', 'losses.rateRaised', 'losses.promiseUnpaid'],
      ['ownPart.ordered'],
      ['when.longer'],
    ],
    unless: [
      'verdict.scam',
      'story.vanished',
      'losses.takingsMissing',
      'losses.unknownPayer',
      ...terminalTouched,
      ...neverAFee,
    ],
  },
  {
    fact: 'matter.takingsUnsettled',
    when: [['losses.takingsHeld', 'losses.unknownPayer']],
    unless: ['matter.heldInTheApp'],
  },
  {
    fact: 'matter.takingsUnsettled',
    when: [['losses.takingsMissing']],
    unless: ['losses.codeReplaced', 'matter.feeDispute', 'matter.heldInTheApp'],
  },
];

/** Who vouches for a contact, or knew of it. */
const vouching: readonly string[] = ['official.', 'origin.'];

/**
 * The facts a plan counts at this level. Nothing takes a decisive reason back: once it is a scam, who vouches for
 * the contact changes no step either.
 */
export function countedAt(level: Level, facts: ReadonlySet<Fact>): ReadonlySet<Fact> {
  if (level !== 'scam') return facts;
  return new Set([...facts].filter((fact) => !vouching.some((one) => fact.startsWith(one))));
}

/** Adds up the facts and the verdict. */
export function derivedFacts(facts: ReadonlySet<Fact>, level: Level): readonly DerivedFact[] {
  const known = new Set<DerivableFact>([...facts, `verdict.${level}`]);
  const derived = new Set<DerivedFact>();
  for (const { fact, when, unless = [] } of derivedRows) {
    if (!holds(when, known) || unless.some((barring) => known.has(barring))) continue;
    known.add(fact);
    derived.add(fact);
  }
  return [...derived];
}
