import type { PrismaClient } from '@/lib/database/generated/client';
import { chinaDate } from '@/lib/directory/model/china-date';
import type { CheckVerdict } from '@/lib/directory/model/double-check';
import { type FieldChange, fieldChanges } from '@/lib/directory/review/field-changes';
import type { CheckStatement } from '@/lib/directory/store/statement';
import type { Item } from './items';

export type { FieldChange };

/** What a reviewer said of a contact point when he last looked, and how what it says differs today. */
export interface LastLook {
  /** YYYY-MM-DD in China. */
  readonly on: string;
  readonly verdict: CheckVerdict;
  readonly changes: readonly FieldChange[];
}

/** Finds when a reviewer last signed a check of a contact point, whatever it said then; null where he never did. */
export async function lastLookOf(
  database: PrismaClient,
  reviewerId: number,
  { shown }: Item,
): Promise<LastLook | null> {
  const rows = await database.signedAct.findMany({
    // Narrows the search; what was signed decides.
    where: { reviewerId, kind: 'check', statement: { contains: JSON.stringify(shown.value) } },
    orderBy: { id: 'desc' },
    select: { statement: true, at: true },
  });
  for (const { statement, at } of rows) {
    const { shown: then, verdict } = JSON.parse(statement) as CheckStatement;
    const isSame =
      then.institution === shown.institution &&
      then.pointKind === shown.pointKind &&
      then.value === shown.value;
    if (isSame)
      return { on: chinaDate(at), verdict, changes: fieldChanges(then.words, shown.words) };
  }
  return null;
}

/** What came up since a reviewer last signed anything. */
export interface News {
  /** YYYY-MM-DD in China: his last signature. */
  readonly since: string;
  readonly proposals: number;
  readonly alarms: number;
  readonly wrong: number;
  readonly leads: number;
}

/** Counts what others and the watcher brought since a reviewer last signed anything; null where he never did. */
export async function newsFor(database: PrismaClient, reviewerId: number): Promise<News | null> {
  const last = await database.signedAct.findFirst({
    where: { reviewerId },
    orderBy: { id: 'desc' },
    select: { at: true },
  });
  if (last === null) return null;
  const [after, others] = [{ gt: last.at }, { not: reviewerId }];
  const wrong = { contains: '"verdict":"wrong"' };
  const [proposals, alarms, found, leads] = await Promise.all([
    database.proposal.count({ where: { proposedAt: after, proposedById: others, decision: null } }),
    database.watchAlarm.count({ where: { raisedAt: after } }),
    database.signedAct.count({
      where: { kind: 'check', at: after, reviewerId: others, statement: wrong },
    }),
    database.correction.count({ where: { receivedAt: after } }),
  ]);
  return { since: chinaDate(last.at), proposals, alarms, wrong: found, leads };
}
