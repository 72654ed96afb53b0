import { databaseReachable } from '@/lib/database/reachable';
import { directorySnapshot, directorySnapshotAge } from '@/lib/directory/store/snapshot';

export const dynamic = 'force-dynamic';

/**
 * Says how this process is: `up`; `degraded` while the database is away, when every page still answers from the
 * directory that is held; `down` (503) while there is no directory at all, so that a balancer asks elsewhere.
 */
export async function GET(): Promise<Response> {
  const [reachable, snapshot] = await Promise.all([
    databaseReachable(1_000),
    directorySnapshot().catch(() => null),
  ]);
  const status = snapshot === null ? 'down' : reachable ? 'up' : 'degraded';
  return Response.json(
    {
      status,
      database: reachable ? 'reachable' : 'unreachable',
      directoryVersion: snapshot?.version ?? null,
      snapshotAgeSeconds: directorySnapshotAge(),
      uptimeSeconds: Math.round(process.uptime()),
      version: process.env.APP_VERSION,
    },
    { status: status === 'down' ? 503 : 200, headers: { 'Cache-Control': 'no-store' } },
  );
}
