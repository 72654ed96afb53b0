import type { PrismaClient } from '@/lib/database/generated/client';
import { readArchive, saveArchive } from './archive';

/** What became of saved pages that were to be copied. */
export interface CopiedArchives {
  readonly copied: number;
  /** The SHA-256 of pages that are not there, or no longer what was saved. */
  readonly missing: readonly string[];
}

/** The SHA-256 of every saved page that the database counts on. */
export async function archivesOf(
  database: Pick<PrismaClient, 'watchObservation'>,
): Promise<string[]> {
  const rows = await database.watchObservation.findMany({
    where: { archived: true, archiveSha256: { not: null } },
    select: { archiveSha256: true },
    distinct: ['archiveSha256'],
    orderBy: { archiveSha256: 'asc' },
  });
  return rows.flatMap(({ archiveSha256 }) => (archiveSha256 === null ? [] : [archiveSha256]));
}

/** Copies saved pages from one data folder into another, each compared with its SHA-256. One that is missing stops nothing. */
export async function copyArchives(
  sha256s: readonly string[],
  from: string,
  to: string,
): Promise<CopiedArchives> {
  let copied = 0;
  const missing: string[] = [];
  for (const sha256 of sha256s) {
    const bytes = await readArchive(from, sha256).catch(() => null);
    if (bytes === null) missing.push(sha256);
    else {
      await saveArchive(to, bytes);
      copied += 1;
    }
  }
  return { copied, missing };
}

/** Says in a line what was copied; null where there was nothing to copy. */
export function copiedLine({ copied, missing }: CopiedArchives, where: string): string | null {
  if (copied + missing.length === 0) return null;
  const lost =
    missing.length === 0 ? '' : ` ${missing.length} are missing or damaged: ${missing.join(', ')}.`;
  return `Copied ${copied} saved pages to ${where}.${lost}`;
}
