import { because } from './condition';
import { loweringFacts, type RedFlag, weights } from './red-flags/red-flag';
import { type RedFlagId, redFlags } from './red-flags/table';
import type { Fact } from './vocabulary';

/** The four levels, worst first. There is no level that says "safe". */
export const levels = ['scam', 'suspicious', 'unverified', 'noRedFlags'] as const;
export type Level = (typeof levels)[number];

/** A red flag with the facts that raised it and, where something verified it away, that fact. */
export interface Reason {
  readonly id: RedFlagId;
  readonly weight: RedFlag['weight'];
  readonly because: readonly Fact[];
  readonly answeredBy: Fact | null;
}

export interface Verdict {
  readonly level: Level;
  /** Every reason that holds, the gravest first. */
  readonly reasons: readonly Reason[];
}

/** Requests that a genuine hotline, courier, inspector or officer may make. */
export const routineRequests: ReadonlySet<Fact> = new Set<Fact>([
  'requests.shopDetails',
  'requests.officialChannel',
  'requests.workOnTerminal',
  'requests.storeApp',
  'requests.stopPaying',
  'requests.goToBranch',
  'requests.signInspection',
  'requests.inspectorTest',
  'requests.assistInquiry',
  'requests.nothing',
]);

/** Losses that leave a contact as routine as it was. */
export const harmlessLosses: ReadonlySet<Fact> = new Set<Fact>([
  'losses.none',
  'losses.watchedService',
  'losses.toldShopDetails',
  'losses.tinyAmount',
  'losses.accountLimited',
]);

/** So many weak reasons leave a contact looking routine. */
export const weakAtMost = 1;

/** Every red flag these facts raise, gravest first, none left out. */
export function reasonsFor(facts: ReadonlySet<Fact>): Reason[] {
  return redFlags
    .map(({ id, weight, when, answeredBy = [] }) => ({
      id,
      weight,
      because: because(when, facts),
      answeredBy: answeredBy.find((fact) => facts.has(fact)) ?? null,
    }))
    .filter((reason) => reason.because.length > 0)
    .sort((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight));
}

function looksRoutine(facts: ReadonlySet<Fact>): boolean {
  const all = [...facts];
  const requests = all.filter((fact) => fact.startsWith('requests.'));
  return (
    requests.length > 0 &&
    requests.every((fact) => routineRequests.has(fact)) &&
    all.filter((fact) => fact.startsWith('losses.')).every((fact) => harmlessLosses.has(fact)) &&
    loweringFacts.some((fact) => facts.has(fact))
  );
}

/**
 * One fact, one reason: leaves out a reason whose answers a graver one names too, unless the graver one was verified
 * away and this one was not. The level rests on all of them.
 */
export function withoutRepeats(reasons: readonly Reason[]): Reason[] {
  return reasons.filter(
    (reason, place) =>
      !reasons
        .slice(0, place)
        .some(
          (graver) =>
            graver.weight !== reason.weight &&
            (!graver.answeredBy || reason.answeredBy !== null) &&
            reason.because.every((fact) => graver.because.includes(fact)),
        ),
  );
}

/**
 * Judges a contact: one decisive reason makes a scam, one strong reason that nothing verified away makes it
 * suspicious. `noRedFlags` needs a verification by the merchant and nothing but routine requests.
 */
export function judge(facts: ReadonlySet<Fact>): Verdict {
  const reasons = reasonsFor(facts);
  const count = (weight: RedFlag['weight']) =>
    reasons.filter((reason) => reason.weight === weight && !reason.answeredBy).length;
  if (count('decisive') > 0) return { level: 'scam', reasons };
  if (count('strong') > 0) return { level: 'suspicious', reasons };
  const calm = count('weak') <= weakAtMost && looksRoutine(facts);
  return { level: calm ? 'noRedFlags' : 'unverified', reasons };
}
