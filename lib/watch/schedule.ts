import type { EvidenceKind } from '@/lib/directory/model/evidence';
import { isFirstHand } from '@/lib/directory/model/evidence';
import type { PublishAs } from '@/lib/directory/model/hotline';
import type { InstitutionKind } from '@/lib/directory/model/institution';

const day = 24 * 3_600_000;

/** How long a suspicion waits for its second look: long enough for a broken page to be mended. */
export const secondLookAfter = 6 * 3_600_000;

/** What decides how often a page is read. */
export interface WatchedRisk {
  readonly institutionKind: InstitutionKind;
  readonly evidenceKind: EvidenceKind;
  readonly publishAs: PublishAs;
  readonly isPhone: boolean;
  readonly statutory: boolean;
}

/**
 * Days between two looks at a page that proves this. A number with a dial link that frauds imitate most, an acquirer's,
 * is looked at weekly; what nobody can dial and what a regulator prints, less often.
 */
export function daysBetweenLooks(risk: WatchedRisk): number {
  if (risk.statutory) return 90;
  if (!isFirstHand(risk.evidenceKind) || risk.publishAs === 'unconfirmed') return 90;
  if (!risk.isPhone || risk.evidenceKind === 'regulator') return 30;
  return risk.institutionKind === 'acquirer' || risk.institutionKind === 'wallet' ? 7 : 14;
}

/** What the last looks at a page leave to be done. */
export interface LastLook {
  readonly at: Date;
  /** Looks in a row that reached nothing, the last one included. */
  readonly unreachable: number;
  /** When the first suspicion arose that no second look has settled; null when there is none. */
  readonly suspectedAt: Date | null;
}

/** When a page is to be looked at next; at once where nobody has looked yet. */
export function nextLook(days: number, last: LastLook | null): Date {
  if (last === null) return new Date(0);
  const { at, unreachable, suspectedAt } = last;
  if (unreachable > 0) return new Date(at.getTime() + Math.min(2 ** (unreachable - 1), days) * day);
  if (suspectedAt !== null) return new Date(suspectedAt.getTime() + secondLookAfter);
  return new Date(at.getTime() + days * day);
}
