import { holds } from '@/lib/triage/condition';
import type { Row } from '@/lib/triage/three-valued';
import type { Level } from '@/lib/triage/verdict';
import type { Fact } from '@/lib/triage/vocabulary';

/**
 * What several answers and the verdict add up to, so that no action has to repeat the sum.
 * `moneyGone`: money has left by fraud. `moneyGoneEarlier`: so long ago that no stop-payment can be hoped for.
 * `doubtfulTerminal`: a terminal came unasked, or from a fraudster.
 * `takingsUnsettled`: takings the acquirer can trace; those paid into a swapped code never reached it.
 * `feeDispute`: somebody the merchant has a contract with took a fee; that is settled by complaint.
 */
export type DerivedFact =
  | 'matter.moneyGone'
  | 'matter.moneyGoneEarlier'
  | 'matter.feeDispute'
  | 'matter.doubtfulTerminal'
  | 'matter.takingsUnsettled';

/** What a row may depend on: an answer, the verdict, or a matter that an earlier row adds up. */
export type DerivableFact = Fact | `verdict.${Level}` | DerivedFact;

/** A row that establishes a matter where it holds. */
export interface DerivedRow extends Row<DerivableFact> {
  readonly fact: DerivedFact;
}

const given: readonly Fact[] = ['losses.paid', 'losses.ownCardSwiped'];
const taken: readonly Fact[] = ['losses.feeCharged', 'payment.deducted'];
const fee: readonly Fact[] = [...taken, 'payment.fee'];
/** No contract has these: where one of them stands, money that left is no fee. */
const neverAFee: readonly Fact[] = [
  'losses.moneyTaken',
  'payment.personal',
  'payment.safeAccount',
  'payment.atmGuided',
];

/** Read from top to bottom; money that left is a fee dispute or gone, never both. */
export const derivedRows: readonly DerivedRow[] = [
  {
    fact: 'matter.feeDispute',
    when: [
      [...given, ...taken],
      [...fee, 'verdict.noRedFlags'],
    ],
    unless: ['verdict.scam', 'story.complaintReply', ...neverAFee],
  },
  {
    fact: 'matter.moneyGone',
    when: [[...given, 'losses.moneyTaken']],
    unless: ['matter.feeDispute'],
  },
  {
    fact: 'matter.moneyGoneEarlier',
    when: [['matter.moneyGone'], ['when.thisWeek', 'when.longer']],
  },
  { fact: 'matter.doubtfulTerminal', when: [['losses.receivedTerminal'], ['verdict.scam']] },
  {
    fact: 'matter.doubtfulTerminal',
    when: [['losses.receivedTerminal']],
    unless: ['ownPart.ordered'],
  },
  {
    fact: 'matter.takingsUnsettled',
    when: [['losses.takingsHeld', 'losses.unknownPayer']],
  },
  {
    fact: 'matter.takingsUnsettled',
    when: [['losses.takingsMissing']],
    unless: ['losses.codeReplaced'],
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
