import type { PrismaClient } from '@/lib/database/generated/client';
import { type CheckVerdict, isDisputed, latestAnswers } from '@/lib/directory/model/double-check';
import { isDoublyChecked } from '@/lib/directory/model/trust';
import type { CheckHostStatement, CheckStatement } from '@/lib/directory/store/statement';
import type { ItemReference } from './items';
import type { PointEntry } from './queue';
import { referenceOf } from './reference';

/** What follows from an answer as things stand now. */
export type Outcome =
  | 'verified'
  | 'oneMore'
  | 'published'
  | 'disputed'
  | 'wrongAlone'
  | 'wrongTogether'
  | 'rejected'
  | 'withdrawn'
  | 'cannotTell';

/** A reviewer's last answer: about what, and what follows from it. */
export interface LastSaid {
  readonly verdict: CheckVerdict;
  /** An institution's id. */
  readonly institution: string;
  /** A number as it is shown, a domain, an app, an account. */
  readonly value: string;
  readonly outcome: Outcome;
  /** Where it can be looked at again; null for what is no longer there. */
  readonly reference: ItemReference | null;
}

/** Says what a reviewer signed last about a contact point; null where he signed something else since. */
export async function lastSaid(
  database: PrismaClient,
  reviewerId: number,
  all: readonly PointEntry[],
): Promise<LastSaid | null> {
  const row = await lastAct(database, reviewerId);
  if (row?.kind !== 'check') return null;
  const { shown, open, verdict } = JSON.parse(row.statement) as CheckStatement;
  const { institution, pointKind, value, words } = shown;
  const entry = all.find(
    ({ item }) =>
      item.shown.institution === institution &&
      item.shown.pointKind === pointKind &&
      item.shown.value === value &&
      (verdict !== 'cannotTell' || item.shown.proposal === shown.proposal),
  );
  const outcome =
    open !== null && verdict === 'wrong'
      ? 'rejected'
      : open?.kind === 'withdraw' && verdict === 'right'
        ? 'withdrawn'
        : open !== null && outcomeOf(verdict, entry) === 'oneMore'
          ? 'published'
          : outcomeOf(verdict, entry);
  const reference = entry === undefined ? null : referenceOf(entry.item);
  const { display = value } = words as { readonly display?: string };
  return { verdict, institution, value: display, outcome, reference };
}

function outcomeOf(verdict: CheckVerdict, entry: PointEntry | undefined): Outcome {
  // Two who looked after somebody's "wrong" verify it, although that stands.
  if (verdict === 'right' && entry !== undefined && isDoublyChecked(entry.item.content)) {
    return 'verified';
  }
  if (entry !== undefined && isDisputed(entry.answers)) return 'disputed';
  if (verdict !== 'wrong') return verdict === 'right' ? 'oneMore' : 'cannotTell';
  const wrong = latestAnswers(entry?.answers ?? []).filter((one) => one.verdict === 'wrong');
  return wrong.length > 1 ? 'wrongTogether' : 'wrongAlone';
}

function lastAct(database: PrismaClient, reviewerId: number) {
  return database.signedAct.findFirst({
    where: { reviewerId },
    orderBy: { id: 'desc' },
    select: { kind: true, statement: true },
  });
}

/** Says what a reviewer signed last about a host; null where he signed something else since. */
export async function lastSaidOfHost(
  database: PrismaClient,
  reviewerId: number,
): Promise<{ readonly verdict: CheckVerdict; readonly host: string } | null> {
  const row = await lastAct(database, reviewerId);
  if (row?.kind !== 'checkHost') return null;
  const { verdict, host } = JSON.parse(row.statement) as CheckHostStatement;
  return { verdict, host: host.entry.host };
}
