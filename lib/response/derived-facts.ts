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
const earlier: readonly Fact[] = ['when.thisWeek', 'when.longer'];

/** Adds up the facts and the verdict; money that left is a fee dispute or gone, never both. */
export function derivedFacts(facts: ReadonlySet<Fact>, level: Level): readonly DerivedFact[] {
  const any = (list: readonly Fact[]) => list.some((fact) => facts.has(fact));
  const derived: DerivedFact[] = [...moneyFacts(facts, level)];
  if (facts.has('losses.receivedTerminal') && (level === 'scam' || !facts.has('ownPart.ordered'))) {
    derived.push('matter.doubtfulTerminal');
  }
  const diverted = facts.has('losses.codeReplaced');
  if (
    any(['losses.takingsHeld', 'losses.unknownPayer']) ||
    (facts.has('losses.takingsMissing') && !diverted)
  ) {
    derived.push('matter.takingsUnsettled');
  }
  return derived;
}

function moneyFacts(facts: ReadonlySet<Fact>, level: Level): readonly DerivedFact[] {
  const any = (list: readonly Fact[]) => list.some((fact) => facts.has(fact));
  const feeDispute =
    level !== 'scam' &&
    !facts.has('story.complaintReply') &&
    !any(neverAFee) &&
    any([...given, ...taken]) &&
    (any(fee) || level === 'noRedFlags');
  if (feeDispute) return ['matter.feeDispute'];
  if (!any(given) && !facts.has('losses.moneyTaken')) return [];
  return any(earlier) ? ['matter.moneyGone', 'matter.moneyGoneEarlier'] : ['matter.moneyGone'];
}
