import type { PrismaClient } from '@/lib/database/generated/client';
import { chinaDate } from '@/lib/directory/model/china-date';
import { httpsAddress } from '@/lib/directory/model/https-address';
import type { Item } from './items';

/** What the watcher last read of a contact point on one page. */
export interface SeenOnPage {
  readonly on: string;
  readonly outcome: string;
  /** The page's words around the value, or around what stands in its place. */
  readonly excerpt: string;
  /** The latest look of which the whole page is kept; null where none is. */
  readonly savedLook: number | null;
}

/** Gives what the watcher last read on each page, by the page's address over https; of a value that is not published yet nothing. */
export async function seenOnPages(
  database: PrismaClient,
  { shown }: Item,
): Promise<ReadonlyMap<string, SeenOnPage>> {
  const rows = await database.watchFinding.findMany({
    where: {
      contactPoint: {
        ...{ institutionId: shown.institution, kind: shown.pointKind, value: shown.value },
      },
      excerpt: { not: '' },
    },
    orderBy: { observationId: 'asc' },
    include: { observation: { select: { id: true, url: true, observedAt: true, archived: true } } },
  });
  const seen = new Map<string, SeenOnPage>();
  for (const { observation, outcome, excerpt } of rows) {
    const { id, url, observedAt, archived } = observation;
    // A look at an unchanged page saves nothing: the page is the one of the look before.
    const savedLook = archived ? id : (seen.get(url)?.savedLook ?? null);
    seen.set(url, { on: chinaDate(observedAt), outcome, excerpt, savedLook });
  }
  return seen;
}

/** Finds what was read on the page of one piece of evidence. */
export function seenAt(
  seen: ReadonlyMap<string, SeenOnPage>,
  url: string | null,
): SeenOnPage | null {
  const address = url === null ? null : httpsAddress(url);
  return address === null ? null : (seen.get(address) ?? null);
}
