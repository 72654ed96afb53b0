import type { PrismaClient } from '@/lib/database/generated/client';
import { addDays, chinaDate } from '@/lib/directory/model/china-date';
import type { Institution } from '@/lib/directory/model/institution';
import { pointId, pointsOf } from '@/lib/directory/model/points';
import { isDoublyChecked, reviewedUntil } from '@/lib/directory/model/trust';
import { rankOf } from '@/lib/directory/review/leads';
import { readInstitutions } from '@/lib/directory/store/repository';
import { withOwnReviewDays } from '@/lib/directory/store/review-days';
import { shownHash } from '@/lib/directory/store/statement';
import { type OpenAlarm, openAlarms } from '@/lib/watch/store/open-alarms';
import { type Answer, answersByShown, hasToSettle, isFoundWrong, ownAnswer } from './answers';
import { type OpenCorrection, openCorrections } from './corrections';
import { hasOfficialPage, type Item, itemOfPoint, itemOfProposal } from './items';

/** Why something waits, the most pressing first. */
const queueReasons = [
  'dispute',
  'alarm',
  'expired',
  'due',
  'proposal',
  'reported',
  'second',
  'unchecked',
] as const;
export type QueueReason = (typeof queueReasons)[number];

/** One contact point as a reviewer finds it. */
export interface PointEntry {
  readonly item: Item;
  /** Why it waits for him; null where it does not. */
  readonly why: QueueReason | null;
  /** True for what he proposed, which others check. */
  readonly isOwn: boolean;
  /** What everybody said of exactly this, in the order they signed. */
  readonly answers: readonly Answer[];
  /** What the watcher saw at two looks, until two people looked as well. */
  readonly alarm: OpenAlarm | null;
  /** What somebody outside said of it, until one of them signs a check. */
  readonly reported: readonly OpenCorrection[];
}

/** One that waits for him. */
export interface QueueEntry extends PointEntry {
  readonly why: QueueReason;
}

/** Days before its end from which a check is due. */
const dueDays = 30;

/** Picks what waits for a reviewer of everything there is, in the order in which to look. Never what he proposed or has just checked. */
export function waitingIn(all: readonly PointEntry[]): QueueEntry[] {
  return all
    .filter((entry): entry is QueueEntry => entry.why !== null && !entry.isOwn)
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** What nobody can compare yet is no check to make: a page has to be found first. */
const comparable: ReadonlySet<QueueReason> = new Set(['dispute', 'alarm', 'proposal', 'reported']);

/** True where there is an official page to open, or something else to decide. */
export function canBeCompared({ item, why }: QueueEntry): boolean {
  return hasOfficialPage(item.shown) || comparable.has(why);
}

/** Numbers first: they are dialled. */
function placeOf({ item, why }: QueueEntry): number {
  const isPhone = item.shown.pointKind === 'phone';
  return queueReasons.indexOf(why) * 100_000 + (isPhone ? 0 : 50_000) + need(item);
}

/** Acquirers without a number that may be dialled are missed most. */
function need({ institution }: Item): number {
  const hasNumber = institution.hotlines.some(({ publishAs }) => publishAs === 'sourced');
  const isWanted = institution.kind === 'acquirer' && !hasNumber;
  return (isWanted ? 0 : institution.kind === 'acquirer' ? 2_000 : 4_000) + rankOf(institution);
}

/** Lists every open proposal and every published contact point as a reviewer finds it. */
export async function entriesFor(
  database: PrismaClient,
  reviewer: string,
  now: Date,
): Promise<PointEntry[]> {
  const all = withOwnReviewDays(await readInstitutions(database));
  const said = await answersByShown(database);
  return [
    ...(await proposed(database, all, reviewer, said)),
    ...(await published(database, all, reviewer, said, chinaDate(now))),
  ];
}

type Said = ReadonlyMap<string, readonly Answer[]>;

async function proposed(
  database: PrismaClient,
  all: readonly Institution[],
  reviewer: string,
  said: Said,
): Promise<PointEntry[]> {
  const rows = await database.proposal.findMany({
    where: { decision: null },
    include: { proposedBy: true },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap((row): PointEntry[] => {
    const institution = all.find(({ id }) => id === row.institutionId);
    const item = institution === undefined ? null : itemOfProposal(institution, row);
    if (item === null) return [];
    const answers = said.get(shownHash(item.shown)) ?? [];
    const why = ownAnswer(answers, reviewer) === undefined ? 'proposal' : null;
    const isOwn = row.proposedBy.name === reviewer;
    return [{ item, why, isOwn, answers, alarm: null, reported: [] }];
  });
}

async function published(
  database: PrismaClient,
  all: readonly Institution[],
  reviewer: string,
  said: Said,
  today: string,
): Promise<PointEntry[]> {
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
    pointsOf(institution).map((point): PointEntry => {
      const proposal = decided.get(pointId(institution.id, point)) ?? null;
      const item = itemOfPoint(institution, point, proposal?.id ?? null);
      const answers = said.get(shownHash(item.shown)) ?? [];
      const alarm = alarms.get(pointId(institution.id, point)) ?? null;
      const reported = corrections.get(pointId(institution.id, point)) ?? [];
      const why = whyWaits(answers, point.content, reviewer, today, alarm, reported.length > 0);
      const isOwn = proposal?.proposedBy.name === reviewer;
      return { item, why, isOwn, answers, alarm, reported };
    }),
  );
}

/** Says why a published contact point waits for this reviewer; null when it does not. */
function whyWaits(
  answers: readonly Answer[],
  content: Parameters<typeof reviewedUntil>[0],
  reviewer: string,
  today: string,
  alarm: OpenAlarm | null,
  isReported: boolean,
): QueueReason | null {
  if (hasToSettle(answers, reviewer)) return 'dispute';
  const mine = ownAnswer(answers, reviewer);
  if (mine?.on === today) return null;
  if (alarm !== null && (mine === undefined || mine.on <= chinaDate(alarm.raisedAt)))
    return 'alarm';
  const until = reviewedUntil(content);
  const isDue = until <= addDays(today, dueDays);
  const isVerified = isDoublyChecked(content);
  if (isFoundWrong(answers) && !isVerified) return mine?.verdict === 'wrong' ? null : 'alarm';
  if (today > until) return 'expired';
  if (isDue) return 'due';
  if (isReported) return 'reported';
  if (isVerified || mine?.verdict === 'right') return null;
  return answers.some(({ verdict }) => verdict === 'right') ? 'second' : 'unchecked';
}
