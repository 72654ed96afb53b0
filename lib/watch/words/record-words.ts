import type { PrismaClient } from '@/lib/database/generated/client';
import type { Fetched } from '../fetch/fetched';
import type { Finding } from '../judge';
import { type Lease, renewLease } from '../store/lease';
import { writeObservation } from '../store/record-look';
import type { WatchedWords, WordsPage } from './watched-words';

/** What a look at a page came to for the words on it. */
export interface WordsLook {
  readonly page: WordsPage;
  readonly at: Date;
  readonly fetched: Fetched;
  readonly findings: readonly { readonly words: WatchedWords; readonly finding: Finding }[];
  /** The SHA-256 of the WARC file; null where nothing was saved. */
  readonly archiveSha256: string | null;
}

/** Writes down a look, all of it or nothing, and nothing without the lease. It changes nothing that readers see. */
export async function recordWords(
  database: PrismaClient,
  lease: Lease,
  look: WordsLook,
): Promise<void> {
  await database.$transaction(async (db) => {
    await renewLease(db, lease);
    const observationId = await writeObservation(db, look);
    await db.watchWordFinding.createMany({
      data: look.findings.map(({ words, finding }, position) => ({
        ...{ observationId, position, institutionId: words.institutionId, kind: words.kind },
        ...{ words: words.words, outcome: finding.outcome, reason: finding.reason },
      })),
    });
  });
}
