import { snapshotFileUrl } from '@/lib/directory/model/snapshot-file';
import { isDirectoryAnswer, isOfflinePage } from './checks';

/*
 * What a device keeps: one cache for each build and language, `ringtrue zh 2026-11-27T08:00:00.000Z`, and one for the
 * directory, which all builds share. A cache counts from the moment it holds the entry `/complete`: the time, in
 * milliseconds, when its build was last the one that the server served.
 */
const directoryCache = 'ringtrue-directory';
const complete = '/complete';
const buildsKept = 2;

interface KeptBuild {
  readonly name: string;
  readonly locale: string;
  readonly id: string;
}

interface CompleteBuild extends KeptBuild {
  readonly cache: Cache;
  readonly at: number;
}

/** The name of the cache of a build in a language. */
export function cacheName(locale: string, id: string): string {
  return `ringtrue ${locale} ${id}`;
}

/** Reads a cache's name; null when it holds no build. */
export function parseCacheName(name: string): KeptBuild | null {
  const [, locale, id] = name.match(/^ringtrue ([^ ]+) (.+)$/) || [];
  return locale && id ? { name, locale, id } : null;
}

/** Where the empty page of a language stands, on the server and in its cache. */
export function offlinePagePath(locale: string): string {
  return `/${locale}/offline`;
}

/** True once `markComplete` was called for the cache. */
export async function isComplete(cache: Cache): Promise<boolean> {
  return (await cache.match(complete)) !== undefined;
}

/** Says that a cache holds all that its build needs and that the server serves this build now. */
export async function markComplete(cache: Cache): Promise<void> {
  await cache.put(complete, new Response(String(Date.now())));
}

/** All complete builds in all languages, the one served last first. */
async function completeBuilds(): Promise<CompleteBuild[]> {
  const found: CompleteBuild[] = [];
  for (const build of await keptBuilds()) {
    const cache = await caches.open(build.name);
    const mark = await cache.match(complete);
    if (mark) found.push({ ...build, cache, at: Number(await mark.text()) });
  }
  return found.sort((a, b) => b.at - a.at);
}

async function keptBuilds(): Promise<KeptBuild[]> {
  const names = await caches.keys();
  return names.map(parseCacheName).filter((build): build is KeptBuild => build !== null);
}

/**
 * The empty page to draw on in a language, or in any language without one: that of the youngest build that is complete,
 * whichever worker asks; undefined when there is none. What the server went back from is not complete: `dropUnusable`.
 */
export async function keptOfflinePage(locale?: string): Promise<Response | undefined> {
  const builds = (await completeBuilds())
    .filter((it) => locale === undefined || it.locale === locale)
    .sort((a, b) => (a.id < b.id ? 1 : -1));
  return builds[0]?.cache.match(offlinePagePath(builds[0].locale));
}

/** Deletes the complete builds of every language except the `count` that were served last. */
export async function dropOldBuilds(count = buildsKept): Promise<void> {
  const seen = new Map<string, number>();
  for (const { name, locale } of await completeBuilds()) {
    const position = seen.get(locale) || 0;
    seen.set(locale, position + 1);
    if (position >= count) await caches.delete(name);
  }
}

/**
 * Deletes what must not or need not stay once the server serves the build `ownId`: caches that another build left
 * unfinished, and whatever is not this site's. Of a build younger than `ownId`, which the server has withdrawn, the
 * page goes for good; its scripts stay for pages that are still open, until yet another build is served.
 */
export async function dropUnusable(ownId: string): Promise<void> {
  for (const { name, locale, id } of await keptBuilds()) {
    if (id === ownId) continue;
    const cache = await caches.open(name);
    const page = await cache.match(offlinePagePath(locale));
    const isOurs = page !== undefined && isOfflinePage(await page.text(), id);
    if (!isOurs || !(await isComplete(cache))) await caches.delete(name);
    else if (id > ownId) {
      await cache.delete(complete);
      await cache.delete(offlinePagePath(locale));
    }
  }
  const directory = await keptDirectory();
  if (directory && !(await isDirectoryAnswer(directory))) await caches.delete(directoryCache);
}

/** The directory in brief, or the piece of it at a path, as this device keeps it. */
export async function keptDirectory(path = snapshotFileUrl): Promise<Response | undefined> {
  return (await caches.open(directoryCache)).match(path);
}

/** Replaces the kept directory, or the piece of it at a path; the answer must have been checked. */
export async function keepDirectory(answer: Response, path = snapshotFileUrl): Promise<void> {
  await (await caches.open(directoryCache)).put(path, answer);
}
