import 'server-only';
import { database } from '@/lib/database/client';
import { environment } from '@/lib/env';
import { log } from '@/lib/log/log';
import { onChange } from '@/lib/log/on-change';
import { completeInstitution } from '../model/complete-institution';
import { withoutWithdrawnHosts } from '../model/without-withdrawn-hosts';
import { PublicationRefusal } from './check-publication';
import { readPublication, readPublished, type Snapshot } from './repository';
import { withOwnReviewDays } from './review-days';
import { diskCopyIn } from './snapshot-copy';
import { SnapshotSource } from './snapshot-source';

export type { Snapshot };

const secondsBetweenLooks = 30;

const shared = globalThis as { ringtrueSnapshots?: SnapshotSource };

const tellOnce = onChange<'reachable' | 'unreachable' | 'refused'>('reachable', (state, error) => {
  if (state === 'reachable') log().info('the database is back');
  else if (state === 'refused')
    log().error('what the database publishes is refused; pages go on with what is held', error);
  else log().error('the database is away; pages go on with the directory that is held', error);
});

const tellOfCopy = onChange<'kept' | 'lost'>('kept', (state, error) => {
  if (state === 'kept') log().info('the last good copy of the directory is kept again');
  else log().error('the last good copy of the directory cannot be written', error);
});

function source(): SnapshotSource {
  if (shared.ringtrueSnapshots !== undefined) return shared.ringtrueSnapshots;
  const created = new SnapshotSource({
    readPublication: () => readPublication(database()),
    readPublished: () => readPublished(database()),
    diskCopy: diskCopyIn(environment().DATA_DIR),
    served: (stored) => ({
      ...stored,
      former: stored.former ?? [],
      institutions: withOwnReviewDays(
        stored.institutions.map(completeInstitution).map(withoutWithdrawnHosts),
      ),
    }),
    now: () => performance.now(),
    onCopy: (kept, error) => tellOfCopy(kept ? 'kept' : 'lost', error),
  });
  // A database that is away is asked again at the next look; readers keep what is held.
  const look = () =>
    created.refresh().then(
      () => tellOnce('reachable'),
      (error) => tellOnce(error instanceof PublicationRefusal ? 'refused' : 'unreachable', error),
    );
  setInterval(look, secondsBetweenLooks * 1000).unref();
  shared.ringtrueSnapshots = created;
  return created;
}

/** Gives the published directory, at most a minute behind the database; goes on without one from the last good copy. */
export async function directorySnapshot(): Promise<Snapshot> {
  if (process.env.NEXT_PHASE === 'phase-production-build') {
    throw new Error(
      'The directory was asked for during a build, which has no database. Await connection() before directorySnapshot().',
    );
  }
  return source().current();
}

/** Seconds since the database last confirmed the directory being shown; null when it has not yet. */
export function directorySnapshotAge(): number | null {
  return shared.ringtrueSnapshots?.age() ?? null;
}
