import { pieceOf } from '@/lib/directory/model/brief-institution';
import {
  directoryPieceUrl,
  parseSnapshotFile,
  snapshotFileUrl,
} from '@/lib/directory/model/snapshot-file';
import type { Locale } from '@/lib/i18n/locales';
import { isDirectoryAnswer, isOfflinePage, isPlainAnswer } from './checks';
import { fetchFile } from './fetch-file';
import {
  cacheName,
  dropOldBuilds,
  isComplete,
  keepDirectory,
  keptDirectory,
  markComplete,
  offlinePagePath,
} from './kept-builds';
import type { KeepFailure, OfflineBuild, WorkerReply } from './scope';

/** Somebody in between answered for the server, or the server runs another build. */
class ForeignAnswer extends Error {}

/**
 * Keeps this build in one language, whole or not at all, and mends what is missing of it. Without room, older builds go
 * first, except the last complete one of each language; if that is not enough, what was begun goes too.
 */
export async function keep(build: OfflineBuild, locale: Locale): Promise<WorkerReply> {
  try {
    await fillWithRetry(build, locale);
    await dropOldBuilds();
    return { kept: locale };
  } catch (error) {
    return { notKept: locale, reason: reasonOf(error) };
  }
}

async function fillWithRetry(build: OfflineBuild, locale: Locale): Promise<void> {
  try {
    await fill(build, locale);
  } catch (error) {
    if (reasonOf(error) !== 'quota') throw error;
    await dropOldBuilds(1);
    await fill(build, locale).catch(async (again: unknown) => {
      if (reasonOf(again) === 'quota') await dropUnfinished(cacheName(locale, build.id));
      throw again;
    });
  }
}

async function dropUnfinished(name: string): Promise<void> {
  if (!(await isComplete(await caches.open(name)))) await caches.delete(name);
}

async function fill(build: OfflineBuild, locale: Locale): Promise<void> {
  const cache = await caches.open(cacheName(locale, build.id));
  const page = await pageToAdd(cache, build.id, locale);
  await addFiles(cache, build.files[locale]);
  if (page) await cache.put(offlinePagePath(locale), page);
  const wasComplete = await isComplete(cache);
  if (!wasComplete || !(await keptDirectory())) await refreshDirectory(snapshotFileUrl);
  await addPieces(wasComplete);
  await markComplete(cache).catch((error: unknown) => {
    if (!wasComplete) throw error;
  });
}

/** The empty page fetched and checked, before anything else is fetched; undefined when the cache has it. */
async function pageToAdd(cache: Cache, id: string, locale: Locale): Promise<Response | undefined> {
  const path = offlinePagePath(locale);
  const kept = await cache.match(path);
  if (kept && isOfflinePage(await kept.text(), id)) return undefined;
  const page = await fetch(path, { credentials: 'same-origin', cache: 'no-cache' });
  const isOurs = isPlainAnswer(page, 'text/html') && isOfflinePage(await page.clone().text(), id);
  if (!isOurs) throw new ForeignAnswer(`Expected ${path} of the build ${id}.`);
  return page;
}

/** Adds the files that are missing, at once; waits for all of them, so that nothing is written after a failure. */
async function addFiles(cache: Cache, files: Readonly<Record<string, string>>): Promise<void> {
  const kept = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const missing = Object.keys(files).filter((path) => !kept.includes(path));
  const added = await Promise.all(
    missing.map((path) =>
      addFile(cache, path, files[path] || '').catch((error: unknown) => ({ error })),
    ),
  );
  const errors = added.flatMap((it) => (it ? [it.error] : []));
  if (errors.length) throw errors.find((error) => reasonOf(error) === 'quota') || errors[0];
}

async function addFile(cache: Cache, path: string, integrity: string): Promise<void> {
  const file = await fetchFile(path, integrity);
  const type = path.endsWith('.css') ? 'text/css' : 'application/javascript';
  if (!isPlainAnswer(file, type)) throw new ForeignAnswer(`Expected ${path} as ${type}.`);
  await cache.put(path, file);
}

/**
 * The institutions whole, for their pages. A directory of more pieces is too much to fetch unasked: then a device keeps
 * those it was shown, and has the numbers with their publishers of all.
 */
const piecesKept = 8;

async function addPieces(wasComplete: boolean): Promise<void> {
  const text = await (await keptDirectory())?.text();
  const institutions = (text && parseSnapshotFile(text)?.institutions) || [];
  const pieces = [...new Set(institutions.filter(({ brief }) => brief).map(pieceOf))];
  if (pieces.length > piecesKept) return;
  for (const piece of pieces) {
    const path = directoryPieceUrl(piece);
    if (!wasComplete || !(await keptDirectory(path))) await refreshDirectory(path);
  }
}

async function refreshDirectory(path: string): Promise<void> {
  const kept = await keptDirectory(path);
  try {
    const answer = await fetch(path, { cache: 'no-cache' });
    if (!(await isDirectoryAnswer(answer))) throw new ForeignAnswer('Expected the directory.');
    await keepDirectory(answer, path);
  } catch (error) {
    // One that was checked before is better than none; pages ask for a newer one whenever they are drawn.
    if (!kept) throw error;
  }
}

function reasonOf(error: unknown): KeepFailure {
  if (error instanceof ForeignAnswer) return 'foreign';
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'quota' : 'network';
}
