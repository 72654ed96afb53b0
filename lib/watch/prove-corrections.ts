import type { PrismaClient } from '@/lib/database/generated/client';
import { type Hosts, isOwnHost } from '@/lib/directory/model/hosts';
import { fetchPage } from './fetch/fetch-page';
import type { Robots } from './fetch/robots';
import type { FetchSettings } from './fetch/settings';
import { textOf } from './judge';
import { placeOf } from './read/find-value';

/** How a page is asked for: with the round's settings, pauses and what robots.txt says. */
export interface Asking {
  readonly fetch: FetchSettings;
  readonly robotsFor: (address: string) => Promise<Robots | undefined>;
  /** Waits until the next request may go out. */
  readonly pause: (robots: Robots | undefined) => Promise<void>;
}

/** Pages read for corrections in one round; whoever sends more waits. */
const mostInRound = 20;
const againAfter = 24 * 3_600_000;

/**
 * Reads the pages that companies named when they sent a correction as their own: where one stands on a listed host of that institution
 * and prints the number, the lead is marked as proved. No number is raised by it. Gives how many were proved.
 */
export async function proveCorrections(
  database: PrismaClient,
  hosts: Hosts,
  asking: Asking,
  now: Date,
): Promise<number> {
  const rows = await database.correction.findMany({
    where: {
      ...{ claim: 'ours', provedAt: null, page: { not: null } },
      OR: [{ lookedAt: null }, { lookedAt: { lt: new Date(now.getTime() - againAfter) } }],
    },
    orderBy: [{ lookedAt: { sort: 'asc', nulls: 'first' } }, { receivedAt: 'asc' }],
  });
  const own = rows.filter(
    ({ page, institutionId }) =>
      page !== null && isOwnHost(new URL(page).hostname, institutionId, hosts),
  );
  let proved = 0;
  for (const { id, page, institutionId, pointKind, value, number } of own.slice(0, mostInRound)) {
    const sought = number ?? (pointKind === 'phone' ? value : null);
    if (page === null || sought === null) continue;
    const isProved = await printsNumber(page, institutionId, sought, hosts, asking);
    proved += isProved ? 1 : 0;
    await database.correction.updateMany({
      where: { id },
      data: { lookedAt: now, provedAt: isProved ? now : null },
    });
  }
  return proved;
}

/** True where the page, and where it leads to, is the institution's own and prints the number. */
async function printsNumber(
  page: string,
  institution: string,
  value: string,
  hosts: Hosts,
  { fetch, robotsFor, pause }: Asking,
): Promise<boolean> {
  const robots = await robotsFor(page);
  if (robots !== undefined && !robots.allows(page)) return false;
  await pause(robots);
  const fetched = await fetchPage(page, fetch, null);
  if (!isOwnHost(new URL(fetched.url).hostname, institution, hosts)) return false;
  const text = textOf(fetched);
  return text !== null && placeOf(text, { kind: 'phone', value }) !== null;
}
