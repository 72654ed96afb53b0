import type { PrismaClient } from '@/lib/database/generated/client';
import { type Hosts, isReviewedAddress, ownerOfHost } from '@/lib/directory/model/hosts';
import { type PublishOutcome, publishLosses } from '@/lib/directory/review/publish';
import { verifiedHostBook } from '@/lib/directory/review/signing/verified-hosts';
import type { HostBook } from '@/lib/directory/store/host-book';
import { fetchPage } from './fetch/fetch-page';
import type { Fetched } from './fetch/fetched';
import { type Robots, robotsOf } from './fetch/robots';
import type { FetchSettings } from './fetch/settings';
import { type Finding, judge, textOf } from './judge';
import { type Asking, proveCorrections } from './prove-corrections';
import { saveArchive, warcOf } from './store/archive';
import { giveLeaseBack, type Lease, renewLease, takeLease } from './store/lease';
import { type Look, type RaisedAlarm, recordLook } from './store/record-look';
import { clearOldArchives } from './store/retention';
import { type WatchedPage, watchedPages } from './store/watched-pages';
import { judgeWords } from './words/judge-words';
import { recordWords, type WordsLook } from './words/record-words';
import { wordsPages } from './words/watched-words';

/** What a round works with. */
export interface RoundSettings {
  /** Which hosts are listed is read anew for each round. */
  readonly fetch: Omit<FetchSettings, 'isListed'>;
  readonly lease: Lease;
  /** Where saved pages go. */
  readonly dataDir: string;
  /** Milliseconds between two requests. */
  readonly pauseMs: number;
  readonly now: () => Date;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Looks at every page, due or not. */
  readonly all?: boolean;
  /** True when the round should end before the next page. */
  readonly isOver?: () => boolean;
  readonly onWords?: (look: WordsLook) => void;
  readonly onLook?: (look: Look, raised: readonly RaisedAlarm[]) => void;
}

export interface RoundOutcome {
  readonly pages: number;
  readonly looked: number;
  readonly raised: readonly RaisedAlarm[];
  /** The version readers get now; null where nothing was ever published. */
  readonly published: PublishOutcome | null;
}

/**
 * Looks once at every page that is due, one after the other with a pause before each request: no host ever hears two
 * at a time. Throws a LeaseRefusal when another watcher is at work. A page that fails is a finding, never an end.
 */
export async function watchRound(
  database: PrismaClient,
  settings: RoundSettings,
): Promise<RoundOutcome> {
  const { lease, now, isOver = () => false } = settings;
  await takeLease(database, lease);
  try {
    const book = await verifiedHostBook(database);
    const { listed: hosts } = book;
    const pages = await watchedPages(database);
    const due = pages.filter(({ dueAt }) => settings.all === true || dueAt <= now());
    const robots = new Map<string, Robots>();
    const raised: RaisedAlarm[] = [];
    let looked = 0;
    for (const page of due) {
      if (isOver()) break;
      await renewLease(database, lease);
      const look = await lookAt(page, robots, hosts, settings);
      const alarms = await recordLook(database, lease, look);
      await clearOldArchives(database, settings.dataDir, page.url);
      settings.onLook?.(look, alarms);
      raised.push(...alarms);
      looked += 1;
    }
    await lookAtWords(database, hosts, robots, settings, book);
    const asking: Asking = {
      fetch: listing(settings.fetch, hosts),
      robotsFor: (address) => robotsFor(new URL(address).origin, robots, hosts, settings),
      pause: (rules) => settings.pause(Math.max(settings.pauseMs, (rules?.delay ?? 0) * 1_000)),
    };
    await renewLease(database, lease);
    if (!isOver()) await proveCorrections(database, hosts, asking, now());
    // Every round, so that what an earlier one could not publish is not forgotten.
    const published = await publishLosses(database, now());
    return { pages: pages.length, looked, raised, published };
  } finally {
    await giveLeaseBack(database, lease);
  }
}

function listing(fetch: RoundSettings['fetch'], hosts: Hosts): FetchSettings {
  return { ...fetch, isListed: (address) => isReviewedAddress(address, hosts) };
}

/** What a listed site asks of robots, read once a round; undefined for a site that is not asked at all. */
async function robotsFor(
  origin: string,
  known: Map<string, Robots>,
  hosts: Hosts,
  { fetch, pause, pauseMs }: RoundSettings,
): Promise<Robots | undefined> {
  if (!known.has(origin) && isReviewedAddress(`${origin}/`, hosts)) {
    await pause(pauseMs);
    known.set(origin, await robotsOf(origin, listing(fetch, hosts)));
  }
  return known.get(origin);
}

/** Asks for one page, or says that robots.txt forbids it. */
async function read(
  url: string,
  robots: Map<string, Robots>,
  hosts: Hosts,
  settings: RoundSettings,
  validators: WatchedPage['validators'],
): Promise<{ readonly fetched: Fetched } | { readonly forbiddenBy: Robots }> {
  const { pauseMs, pause } = settings;
  const rules = await robotsFor(new URL(url).origin, robots, hosts, settings);
  if (rules !== undefined && !rules.allows(url)) return { forbiddenBy: rules };
  await pause(Math.max(pauseMs, (rules?.delay ?? 0) * 1_000));
  return { fetched: await fetchPage(url, listing(settings.fetch, hosts), validators) };
}

async function saved(fetched: Fetched, dataDir: string): Promise<string | null> {
  const isWorthSaving = fetched.hops.some(({ status }) => status !== 304);
  return isWorthSaving ? saveArchive(dataDir, await warcOf(fetched)) : null;
}

async function lookAt(
  page: WatchedPage,
  robots: Map<string, Robots>,
  hosts: Hosts,
  settings: RoundSettings,
): Promise<Look> {
  const { url } = page;
  const { dataDir, now } = settings;
  const answer = await read(url, robots, hosts, settings, page.validators);
  if ('forbiddenBy' in answer) {
    const { fetched, finding } = forbidden(url, answer.forbiddenBy.isKnown);
    const findings = page.facts.map((fact) => ({ fact, finding }));
    return { page, at: now(), fetched, findings, archiveSha256: null };
  }
  const { fetched } = answer;
  const text = textOf(fetched);
  const findings = page.facts.map((fact) => ({
    fact,
    finding: judge(url, fact, fetched, text, fact.before, (address) =>
      ownerOfHost(new URL(address).hostname, hosts),
    ),
  }));
  return { page, at: now(), fetched, findings, archiveSha256: await saved(fetched, dataDir) };
}

/** Looks at the pages of promises, ways to verify, registers and declarations that are due. */
async function lookAtWords(
  database: PrismaClient,
  hosts: Hosts,
  robots: Map<string, Robots>,
  settings: RoundSettings,
  book: HostBook,
): Promise<void> {
  const { lease, now, dataDir, isOver = () => false } = settings;
  const pages = await wordsPages(database, book);
  for (const page of pages.filter(({ dueAt }) => settings.all === true || dueAt <= now())) {
    if (isOver()) return;
    await renewLease(database, lease);
    const { url } = page;
    const answer = await read(url, robots, hosts, settings, null);
    const isForbidden = 'forbiddenBy' in answer;
    const away = isForbidden ? forbidden(url, answer.forbiddenBy.isKnown) : null;
    const { fetched } = away ?? (answer as { readonly fetched: Fetched });
    const text = textOf(fetched);
    const findings = page.words.map((words) => ({
      words,
      finding:
        away?.finding ??
        judgeWords(url, words, fetched, text, (address) =>
          ownerOfHost(new URL(address).hostname, hosts),
        ),
    }));
    const archiveSha256 = isForbidden ? null : await saved(fetched, dataDir);
    const look = { page, at: now(), fetched, findings, archiveSha256 };
    await recordWords(database, lease, look);
    await clearOldArchives(database, dataDir, url);
    settings.onWords?.(look);
  }
}

/** A look that robots.txt forbids: a person may still read the page. While the file cannot be read, that says nothing. */
function forbidden(
  url: string,
  isKnown: boolean,
): { readonly fetched: Fetched; readonly finding: Finding } {
  return {
    fetched: { kind: 'refused', hops: [], url, reason: 'robots' },
    finding: {
      outcome: isKnown ? 'needsPerson' : 'unreachable',
      reason: 'robots',
      label: '',
      other: null,
      excerpt: '',
    },
  };
}
