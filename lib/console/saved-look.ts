import { resolve } from 'node:path';
import type { PrismaClient } from '@/lib/database/generated/client';
import { chinaDate } from '@/lib/directory/model/china-date';
import { type SavedPage, savedPageIn } from '@/lib/watch/read/saved-page';
import { readArchive } from '@/lib/watch/store/archive';

/** A page that the watcher saved, for a reviewer to read. */
export interface SavedLook {
  /** YYYY-MM-DD in China. */
  readonly on: string;
  readonly url: string;
  /** Null where the file is not on this machine, was changed, or holds no whole answer. */
  readonly page: SavedPage | null;
}

/** Reads what one look of the watcher saved; null where there is no such look, or nothing of it was kept. */
export async function savedLook(
  database: PrismaClient,
  dataDir: string,
  id: number,
): Promise<SavedLook | null> {
  const row = await database.watchObservation.findUnique({ where: { id } });
  if (row === null || !row.archived || row.archiveSha256 === null) return null;
  const on = chinaDate(row.observedAt);
  const { finalUrl: url, archiveSha256 } = row;
  try {
    const archive = await readArchive(resolve(dataDir), archiveSha256);
    return { on, url, page: await savedPageIn(archive) };
  } catch {
    // The watcher may work on another machine, and a damaged file is no page.
    return { on, url, page: null };
  }
}
