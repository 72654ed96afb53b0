/*
 * The service worker: keeps a merchant's pages usable without the server. One cache holds one build in one language,
 * whole or not at all: an empty page and the files that draw every page on it. Nothing a merchant answers is ever kept,
 * for no page but the empty one is. A new build gets a cache of its own and changes no page that is open. Nothing is
 * kept that was not checked to be this build's. A worker keeps its build as soon as it is installed: until the old one
 * ends, which may take minutes, both share the caches, and the old one draws from the new build too.
 */

import { isSnapshotFileUrl } from '@/lib/directory/model/snapshot-file';
import { isLocale } from '@/lib/i18n/locales';
import { answerDirectory, answerFile, answerPage } from './answer';
import { keep } from './keep';
import { dropUnusable } from './kept-builds';
import type { KeepRequest, OfflineBuild, WorkerScope } from './scope';

declare const self: WorkerScope;
/** Written in by the build: scripts/service-worker. */
declare const offlineBuild: OfflineBuild;

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([self.skipWaiting(), dropUnusable(offlineBuild.id)]));
});

self.addEventListener('message', (event) => {
  const { keep: locale } = (event.data || {}) as Partial<KeepRequest>;
  if (!isLocale(locale)) return;
  event.waitUntil(keep(offlineBuild, locale).then((reply) => event.source?.postMessage(reply)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    event.respondWith(answerPage(request, pathname, offlineBuild));
  } else if (isSnapshotFileUrl(pathname)) {
    event.respondWith(answerDirectory(request, pathname));
  } else if (pathname.startsWith('/_next/static/')) {
    event.respondWith(answerFile(request, integrityOf(pathname)));
  }
});

function integrityOf(path: string): string | undefined {
  return Object.values(offlineBuild.files).find((files) => files[path])?.[path];
}
