import { databaseReachable } from '@/lib/database/reachable';
import { directorySnapshotAge } from '@/lib/directory/snapshot';

export const dynamic = 'force-dynamic';

/** Says that this process lives, whether its database answers within a second, and how many seconds ago the directory it shows was confirmed (null before the first look); the site goes on without a database. */
export async function GET(): Promise<Response> {
  const database = (await databaseReachable(1_000)) ? 'reachable' : 'unreachable';
  return Response.json(
    { status: 'up', database, snapshotAgeSeconds: directorySnapshotAge() },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}
