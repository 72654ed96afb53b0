import type { Prisma, PrismaClient } from '@/lib/database/generated/client';
import { pointId } from '@/lib/directory/model/points';
import { recordAct, watcherName } from '@/lib/directory/review/audit';
import type { Fetched } from '../fetch/fetched';
import type { Finding } from '../judge';
import { awayIn, isConfirmed, isLost, type Streak, suspicionIn } from '../streak';
import { sha256Of } from './archive';
import { type Lease, renewLease } from './lease';
import type { PageFact, WatchedPage } from './watched-pages';

/** What a look at a page came to. */
export interface Look {
  readonly page: WatchedPage;
  readonly at: Date;
  readonly fetched: Fetched;
  readonly findings: readonly { readonly fact: PageFact; readonly finding: Finding }[];
  /** The SHA-256 of the WARC file; null where nothing was saved. */
  readonly archiveSha256: string | null;
}

/** An alarm that a look raised. */
export interface RaisedAlarm {
  readonly fact: PageFact;
  readonly finding: Finding;
  readonly lowers: boolean;
}

/** Writes down a look, raises what it confirms and ends what it refutes; all of it or nothing, and nothing without the lease. */
export async function recordLook(
  database: PrismaClient,
  lease: Lease,
  look: Look,
): Promise<RaisedAlarm[]> {
  return database.$transaction(async (db) => {
    await renewLease(db, lease);
    const observationId = await writeObservation(db, look);
    const raised: RaisedAlarm[] = [];
    for (const { fact, finding } of look.findings) {
      await db.watchFinding.create({
        data: { observationId, contactPointId: fact.contactPointId, ...finding },
      });
      if (finding.outcome === 'there') await endAlarms(db, look, fact);
      const now = { observationId, at: look.at, outcome: finding.outcome };
      const streak = confirmedIn([now, ...fact.before.past]);
      if (streak === null || (await isRaised(db, look, fact, streak))) continue;
      raised.push(await raise(db, look, fact, finding, streak));
    }
    return raised;
  });
}

/** Writes down what came over the wire at one look, and gives its id. */
export async function writeObservation(
  db: Prisma.TransactionClient,
  {
    page,
    at,
    fetched,
    archiveSha256,
  }: Pick<Look, 'at' | 'fetched' | 'archiveSha256'> & { readonly page: { readonly url: string } },
): Promise<number> {
  const isAnswer = fetched.kind === 'answer';
  const certificate = fetched.hops.at(-1)?.certificate ?? null;
  const { id } = await db.watchObservation.create({
    data: {
      url: page.url,
      observedAt: at,
      finalUrl: fetched.url,
      status: fetched.hops.at(-1)?.status ?? null,
      etag: isAnswer ? fetched.header('etag') : null,
      lastModified: isAnswer ? fetched.header('last-modified') : null,
      organization: certificate?.organization ?? null,
      certificateEnds: certificate?.validUntil ?? null,
      contentSha256: isAnswer && fetched.status !== 304 ? sha256Of(fetched.content) : null,
      archiveSha256,
      archived: archiveSha256 !== null,
    },
    select: { id: true },
  });
  return id;
}

function confirmedIn(past: Parameters<typeof suspicionIn>[0]): Streak | null {
  const suspicion = suspicionIn(past);
  // The latest look decides: one that reached nothing confirms nothing.
  if (past[0]?.outcome === 'unreachable') return awayIn(past);
  return suspicion !== null && isConfirmed(suspicion) ? suspicion : null;
}

const open = ({ page }: Look, { contactPointId }: PageFact) =>
  ({ contactPointId, url: page.url, seenAgainAt: null }) as const;

async function isRaised(
  db: Prisma.TransactionClient,
  look: Look,
  fact: PageFact,
  { first, last }: Streak,
): Promise<boolean> {
  const alarms = await db.watchAlarm.findMany({ where: open(look, fact) });
  return alarms.some(
    ({ outcome, firstObservationId }) =>
      (outcome === last.outcome || (isLost(outcome) && isLost(last.outcome))) &&
      firstObservationId >= first.observationId,
  );
}

async function raise(
  db: Prisma.TransactionClient,
  look: Look,
  fact: PageFact,
  finding: Finding,
  { first, last }: Streak,
): Promise<RaisedAlarm> {
  const { outcome, reason, other } = finding;
  // What no look has ever read there cannot be said to be gone from there.
  const lowers = isLost(outcome) && fact.before.seen;
  await recordAct(db, {
    at: look.at,
    actor: watcherName,
    action: 'alarm',
    subject: pointId(fact.institutionId, fact),
    detail: {
      url: look.page.url,
      outcome,
      reason,
      other,
      lowers,
      firstSeenAt: first.at.toISOString(),
    },
  });
  await db.watchAlarm.create({
    data: {
      contactPointId: fact.contactPointId,
      url: look.page.url,
      outcome,
      lowers,
      firstObservationId: first.observationId,
      secondObservationId: last.observationId,
      raisedAt: look.at,
    },
  });
  return { fact, finding, lowers };
}

async function endAlarms(db: Prisma.TransactionClient, look: Look, fact: PageFact): Promise<void> {
  await db.watchAlarm.updateMany({ where: open(look, fact), data: { seenAgainAt: look.at } });
}
