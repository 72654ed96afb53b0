import 'server-only';
import { database } from '@/lib/database/client';
import { log } from '@/lib/log/log';
import { type Correction, keepCorrection } from './corrections';

/** Leaves a correction for the reviewers, and says whether it was taken; `full` also while the database is away. */
export async function leaveCorrection(
  institution: string,
  correction: Correction,
): Promise<'received' | 'full'> {
  try {
    await keepCorrection(database(), institution, correction);
    return 'received';
  } catch (error) {
    // By kind alone: what the database answers repeats what was sent, and whoever sends many fills no log.
    log().failed('a correction could not be kept', error, 'warn');
    return 'full';
  }
}
