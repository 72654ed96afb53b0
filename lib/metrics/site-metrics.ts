import 'server-only';
import { database } from '@/lib/database/client';
import { databaseReachable } from '@/lib/database/reachable';
import { pointsOf } from '@/lib/directory/model/points';
import { sourceGoneSince } from '@/lib/directory/model/trust';
import { directorySnapshot, directorySnapshotAge } from '@/lib/directory/store/snapshot';
import type { Metric } from './metrics-text';

/** What the server that started Next counts, when it does. */
const shared = globalThis as { ringtrueRequests?: CountedRequests };

/** As scripts/serve/count-requests.mjs counts them. */
interface CountedRequests {
  /** Seconds up to which an answer is counted into each bucket. */
  readonly bounds: readonly number[];
  readonly counts: ReadonlyMap<
    string,
    {
      readonly kind: string;
      readonly status: string;
      readonly count: number;
      readonly seconds: number;
      readonly buckets: readonly number[];
    }
  >;
}

interface OperationCounts {
  readonly openProposals: number;
  readonly openAlarms: number;
  readonly lastLookAt: Date | null;
}

/** The figures of review and watcher; null where the database is away or this role may not read them. */
async function operationCounts(): Promise<OperationCounts | null> {
  try {
    const [row] = await database().$queryRaw<OperationCounts[]>`
      SELECT "open_proposals" AS "openProposals", "open_alarms" AS "openAlarms", "last_look_at" AS "lastLookAt"
      FROM "operation_counts"`;
    return row ?? null;
  } catch {
    return null;
  }
}

function gauge(name: string, help: string, value: number | null | undefined): Metric {
  const samples = value === null || value === undefined ? [] : [{ value }];
  return { name: `ringtrue_${name}`, type: 'gauge', help, samples };
}

/** Everything an operator may watch of this process: figures of the site, none of a visitor. */
export async function siteMetrics(): Promise<Metric[]> {
  const [reachable, snapshot, counts] = await Promise.all([
    databaseReachable(1_000),
    directorySnapshot().catch(() => null),
    operationCounts(),
  ]);
  const points = snapshot?.institutions.flatMap(pointsOf);
  const gone = points?.filter(({ content }) => sourceGoneSince(content) !== null).length;
  const lastLook = counts?.lastLookAt?.getTime();
  return [
    gauge('up', '1 while there is a directory to show.', snapshot === null ? 0 : 1),
    gauge('database_up', '1 while the database answers.', reachable ? 1 : 0),
    gauge('uptime_seconds', 'Since this process began.', Math.round(process.uptime())),
    gauge('directory_version', 'The publication that is shown.', snapshot?.version),
    gauge('snapshot_age_seconds', 'Since the database last confirmed it.', directorySnapshotAge()),
    gauge('contact_points', 'Published contact points.', points?.length),
    gauge(
      'contact_points_source_gone',
      'Published, but gone from the pages that proved them.',
      gone,
    ),
    gauge('open_proposals', 'Proposals that wait for a decision.', counts?.openProposals),
    gauge(
      'watch_open_alarms',
      'Pages that wait for a person, beside what is gone.',
      counts?.openAlarms,
    ),
    gauge(
      'watch_last_look_timestamp_seconds',
      'When the watcher last looked at a page.',
      lastLook === undefined ? null : lastLook / 1000,
    ),
    requestMetric(shared.ringtrueRequests ?? { bounds: [], counts: new Map() }),
  ];
}

function requestMetric({ bounds, counts }: CountedRequests): Metric {
  return {
    name: 'ringtrue_request_seconds',
    type: 'histogram',
    help: 'Answers by kind of route and class of status.',
    samples: [...counts.values()].flatMap(({ kind, status, count, seconds, buckets }) => {
      const labels = { kind, status };
      return [
        ...bounds.map((bound, at) => ({
          suffix: '_bucket',
          labels: { ...labels, le: String(bound) },
          value: buckets[at] ?? 0,
        })),
        { suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: count },
        { suffix: '_sum', labels, value: seconds },
        { suffix: '_count', labels, value: count },
      ];
    }),
  };
}
