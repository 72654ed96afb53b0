import type { PrismaClient } from '@/lib/database/generated/client';
import { addDays, chinaDate } from '@/lib/directory/model/china-date';
import type { SignedCheck } from '@/lib/directory/model/double-check';
import type { Institution } from '@/lib/directory/model/institution';
import { pointId, pointsOf } from '@/lib/directory/model/points';
import { isDoublyChecked, reviewedUntil } from '@/lib/directory/model/trust';
import { rankOf } from '@/lib/directory/review/leads';
import { readInstitutions } from '@/lib/directory/store/repository';
import { withOwnReviewDays } from '@/lib/directory/store/review-days';
import { type CheckStatement, checkFrom, shownHash } from '@/lib/directory/store/statement';
import { type OpenAlarm, openAlarms } from '@/lib/watch/store/open-alarms';
import { type OpenCorrection, openCorrections } from './corrections';
import { type Item, itemOfPoint, itemOfProposal } from './items';

/** Why something waits, the most pressing first. */
const queueReasons = [
  'alarm',
  'expired',
  'due',
  'proposal',
  'reported',
  'second',
  'unchecked',
] as const;
export type QueueReason = (typeof queueReasons)[number];

/** One contact point that waits for a reviewer. */
export interface QueueEntry {
  readonly item: Item;
  readonly why: QueueReason;
  /** What others and he said of exactly this, oldest first. */
  readonly earlier: readonly SignedCheck[];
  /** What the watcher saw at two looks, until two people looked as well. */
  readonly alarm: OpenAlarm | null;
  /** What somebody outside said of it, until one of them signs a check. */
  readonly reported: readonly OpenCorrection[];
}

/** Days before its end from which a check is due. */
const dueDays = 30;

/** Lists what waits for a reviewer, in the order in which to look. Never what he proposed or has just checked. */
export async function queueFor(
  database: PrismaClient,
  reviewer: string,
  now: Date,
): Promise<QueueEntry[]> {
  const all = withOwnReviewDays(await readInstitutions(database));
  const said = await checksByShown(database);
  const entries = [
    ...(await proposed(database, all, reviewer, said)),
    ...(await published(database, all, reviewer, said, chinaDate(now))),
  ];
  const place = ({ item, why }: QueueEntry) => queueReasons.indexOf(why) * 10_000 + need(item);
  return entries.sort((a, b) => place(a) - place(b));
}

/** Acquirers without a number that may be dialled are missed most. */
function need({ institution }: Item): number {
  const hasNumber = institution.hotlines.some(({ publishAs }) => publishAs === 'sourced');
  const isWanted = institution.kind === 'acquirer' && !hasNumber;
  return (isWanted ? 0 : institution.kind === 'acquirer' ? 2_000 : 4_000) + rankOf(institution);
}

type Said = ReadonlyMap<string, readonly SignedCheck[]>;

async function checksByShown(database: PrismaClient): Promise<Said> {
  const rows = await database.signedAct.findMany({
    where: { kind: 'check' },
    orderBy: { id: 'asc' },
    select: { statement: true },
  });
  const said = new Map<string, SignedCheck[]>();
  for (const { statement } of rows) {
    const check = checkFrom(JSON.parse(statement) as CheckStatement);
    said.set(check.shown, [...(said.get(check.shown) ?? []), check]);
  }
  return said;
}

async function proposed(
  database: PrismaClient,
  all: readonly Institution[],
  reviewer: string,
  said: Said,
): Promise<QueueEntry[]> {
  const rows = await database.proposal.findMany({
    where: { decision: null },
    include: { proposedBy: true },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap((row): QueueEntry[] => {
    const institution = all.find(({ id }) => id === row.institutionId);
    const item = institution === undefined ? null : itemOfProposal(institution, row);
    if (item === null || row.proposedBy.name === reviewer) return [];
    const earlier = said.get(shownHash(item.shown)) ?? [];
    if (earlier.some(({ by }) => by === reviewer)) return [];
    return [{ item, why: 'proposal', earlier, alarm: null, reported: [] }];
  });
}

async function published(
  database: PrismaClient,
  all: readonly Institution[],
  reviewer: string,
  said: Said,
  today: string,
): Promise<QueueEntry[]> {
  const rows = await database.contactPoint.findMany({
    where: { withdrawnAt: null, managedBy: 'review' },
    include: { proposal: { include: { proposedBy: true } } },
  });
  const alarms = new Map(
    (await openAlarms(database)).map((alarm) => [pointId(alarm.institutionId, alarm), alarm]),
  );
  const corrections = new Map<string, OpenCorrection[]>();
  for (const one of await openCorrections(database)) {
    const { institutionId, kind, value } = one;
    if (kind === null || value === null) continue;
    const id = pointId(institutionId, { kind, value });
    corrections.set(id, [...(corrections.get(id) ?? []), one]);
  }
  const decided = new Map(rows.map((row) => [pointId(row.institutionId, row), row.proposal]));
  return all.flatMap((institution) =>
    pointsOf(institution).flatMap((point): QueueEntry[] => {
      const proposal = decided.get(pointId(institution.id, point)) ?? null;
      if (proposal?.proposedBy.name === reviewer) return [];
      const item = itemOfPoint(institution, point, proposal?.id ?? null);
      const earlier = said.get(shownHash(item.shown)) ?? [];
      const alarm = alarms.get(pointId(institution.id, point)) ?? null;
      const reported = corrections.get(pointId(institution.id, point)) ?? [];
      const why = whyWaits(earlier, point.content, reviewer, today, alarm, reported.length > 0);
      return why === null ? [] : [{ item, why, earlier, alarm, reported }];
    }),
  );
}

/** Says why a published contact point waits for this reviewer; null when it does not. */
function whyWaits(
  earlier: readonly SignedCheck[],
  content: Parameters<typeof reviewedUntil>[0],
  reviewer: string,
  today: string,
  alarm: OpenAlarm | null,
  isReported: boolean,
): QueueReason | null {
  const mine = earlier.findLast(({ by }) => by === reviewer);
  if (mine?.on === today) return null;
  if (alarm !== null && (mine === undefined || mine.on <= chinaDate(alarm.raisedAt)))
    return 'alarm';
  const until = reviewedUntil(content);
  const isDue = until <= addDays(today, dueDays);
  const isVerified = isDoublyChecked(content);
  const wrong = earlier.findLastIndex(({ verdict }) => verdict === 'wrong');
  if (wrong >= 0 && !isVerified) return earlier[wrong]?.by === reviewer ? null : 'alarm';
  if (today > until) return 'expired';
  if (isDue) return 'due';
  if (isReported) return 'reported';
  if (isVerified || mine?.verdict === 'right') return null;
  return earlier.some(({ verdict }) => verdict === 'right') ? 'second' : 'unchecked';
}
