import type { Condition } from '../condition';
import type { SourceId } from '../sources';
import type { Fact } from '../vocabulary';

/**
 * How much a red flag weighs. One `decisive` makes a scam and nothing takes it back; one `strong` makes
 * suspicious unless verified away; `weak` keeps a contact from looking routine; `neutral` explains what proves
 * nothing; `mitigating` is one of the few things that may lower a verdict.
 */
export const weights = ['decisive', 'strong', 'weak', 'mitigating', 'neutral'] as const;
export type Weight = (typeof weights)[number];

/** The only facts that may lower a verdict, and never below a decisive red flag. */
export const loweringFacts = [
  'official.confirmed',
  'official.branchConfirmed',
  'official.inApp',
  'dialled.officialApp',
  'dialled.contract',
  'dialled.directory',
] as const satisfies readonly Fact[];
export type LoweringFact = (typeof loweringFacts)[number];

/**
 * What may answer a strong reason. That the reply carries the merchant's own ticket, or stands in his own mail, answers a
 * request for papers alone: it never makes a contact look routine.
 */
export const verifyingFacts = [
  ...loweringFacts,
  'signs.ticketMatches',
] as const satisfies readonly Fact[];
export type VerifyingFact = (typeof verifyingFacts)[number];

/** Verified by a call the merchant placed; what an app shows is not enough here. */
export const verifiedByPhone = [
  'official.confirmed',
  'official.branchConfirmed',
  'dialled.officialApp',
  'dialled.contract',
  'dialled.directory',
] as const satisfies readonly LoweringFact[];

/**
 * A rule is a row. Its words stand in `messages/{locale}/redFlags.json` under its id.
 * `examples` are tests: facts that must raise it, and near misses that must not.
 */
export interface RedFlag<Id extends string = string> {
  readonly id: Id;
  readonly weight: Weight;
  readonly when: Condition;
  /** For `strong` only: facts that verify this one away. Left out, nothing does. */
  readonly answeredBy?: readonly VerifyingFact[];
  readonly sources: readonly SourceId[];
  readonly examples: {
    readonly raisedBy: readonly (readonly Fact[])[];
    readonly notRaisedBy: readonly (readonly Fact[])[];
  };
}
