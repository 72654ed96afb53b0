import { chinaDate } from '@/lib/directory/model/china-date';
import type { VersionedDirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import { todayFor } from '@/lib/directory/model/today-for';
import { servedVersion } from '@/lib/directory/store/review-days';
import { directorySnapshot, directorySnapshotAge } from '@/lib/directory/store/snapshot';
import { log } from '@/lib/log/log';

/** The day the database last confirmed what is held; null while it has not. */
function confirmedOn(now: Date): string | null {
  const age = directorySnapshotAge();
  return age === null ? null : chinaDate(new Date(now.getTime() - age * 1_000));
}

/** The directory with the date that decides which numbers still count; an unreachable one is empty, so that a verdict never waits for it. */
export async function loadDirectorySnapshot(): Promise<VersionedDirectorySnapshot> {
  const now = new Date();
  try {
    const snapshot = await directorySnapshot();
    const { institutions, former = [], contentHash } = snapshot;
    const version = servedVersion(contentHash);
    return {
      institutions,
      former,
      today: todayFor(snapshot, now),
      asOf: confirmedOn(now),
      version,
    };
  } catch (error) {
    log().failed('the directory cannot be read', error);
    return { institutions: [], today: chinaDate(now), asOf: null, version: '' };
  }
}
