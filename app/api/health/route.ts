import { databaseReachable } from '@/lib/database/reachable';

export const dynamic = 'force-dynamic';

/** Says that this process lives, and whether its database answers within a second; the site goes on without one. */
export async function GET(): Promise<Response> {
  const database = (await databaseReachable(1_000)) ? 'reachable' : 'unreachable';
  return Response.json({ status: 'up', database }, { headers: { 'Cache-Control': 'no-store' } });
}
