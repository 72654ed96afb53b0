import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildMeta } from './checks';
import {
  cacheName,
  dropOldBuilds,
  dropUnusable,
  keptOfflinePage,
  markComplete,
  offlinePagePath,
  parseCacheName,
} from './kept-builds';

const monday = '2026-11-23T08:00:00.000Z';
const tuesday = '2026-11-24T08:00:00.000Z';
const wednesday = '2026-11-25T08:00:00.000Z';

/** As much of the browser's store as a worker uses; Node has none. */
class MemoryCache {
  private readonly entries = new Map<string, Response>();
  async put(path: string, response: Response) {
    this.entries.set(path, response);
  }
  async match(path: string) {
    return this.entries.get(path)?.clone();
  }
  async delete(path: string) {
    return this.entries.delete(path);
  }
}

class MemoryCaches {
  private readonly all = new Map<string, MemoryCache>();
  async open(name: string) {
    const cache = this.all.get(name) ?? new MemoryCache();
    this.all.set(name, cache);
    return cache;
  }
  async keys() {
    return [...this.all.keys()];
  }
  async delete(name: string) {
    return this.all.delete(name);
  }
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(wednesday) });
  vi.stubGlobal('caches', new MemoryCaches());
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pageOf = (id: string) =>
  `<html><head><meta name="${buildMeta}" content="${id}"/></head><body></body></html>`;

/** Keeps the page of a build as the worker does, all but the mark that it is complete. */
async function begin(id: string, locale = 'zh', page = pageOf(id)): Promise<Cache> {
  const cache = await caches.open(cacheName(locale, id));
  await cache.put(offlinePagePath(locale), new Response(page));
  return cache;
}

/** The same to the end, a minute later than whatever was kept before. */
async function keepBuild(id: string, locale = 'zh'): Promise<void> {
  vi.advanceTimersByTime(60_000);
  await markComplete(await begin(id, locale));
}

/** Which build draws in a language; null when none does. */
async function drawn(locale?: string): Promise<string | null> {
  const page = await keptOfflinePage(locale);
  return (await page?.text())?.match(/content="(.+?)"/)?.[1] ?? null;
}

const names = async () => (await caches.keys()).map(parseCacheName).flatMap((it) => it?.id ?? []);

test('a cache says which build and language it holds', () => {
  const name = cacheName('en', monday);
  expect(parseCacheName(name)).toEqual({ name, locale: 'en', id: monday });
  expect(parseCacheName('ringtrue-directory')).toBeNull();
  expect(parseCacheName('another')).toBeNull();
});

describe('the page to draw on', () => {
  test('is that of the youngest build, also when an older one was kept once more', async () => {
    await keepBuild(tuesday);
    await keepBuild(monday);
    expect(await drawn('zh')).toBe(tuesday);
  });

  test('is never one of a build that is not complete', async () => {
    await keepBuild(monday);
    await begin(tuesday);
    expect(await drawn('zh')).toBe(monday);
  });

  test('is that of the language, or of any language for one that was never kept', async () => {
    await keepBuild(monday, 'en');
    await keepBuild(tuesday, 'zh');
    expect(await drawn('en')).toBe(monday);
    expect(await drawn('fr')).toBeNull();
    expect(await drawn()).toBe(tuesday);
  });
});

describe('once the server serves a build', () => {
  test('a younger one never draws again; its scripts stay for pages that are open', async () => {
    await keepBuild(monday);
    await keepBuild(tuesday);
    await dropUnusable(monday);
    expect(await drawn('zh')).toBe(monday);
    expect(await names()).toEqual([monday, tuesday]);
  });

  test('a younger one does not draw for want of another', async () => {
    await keepBuild(tuesday);
    await dropUnusable(monday);
    expect(await drawn('zh')).toBeNull();
  });

  test('an older one draws until the new one is kept', async () => {
    await keepBuild(monday);
    await dropUnusable(tuesday);
    expect(await drawn('zh')).toBe(monday);
    await keepBuild(tuesday);
    expect(await drawn('zh')).toBe(tuesday);
  });

  test('what another one left unfinished goes, and so does what is not the site', async () => {
    await begin(monday);
    await markComplete(await begin(tuesday, 'zh', '<html><title>Sign in</title></html>'));
    await begin(wednesday);
    await dropUnusable(wednesday);
    expect(await names()).toEqual([wednesday]);
  });
});

test('of many builds the two served last stay in each language', async () => {
  await keepBuild(monday, 'en');
  for (const id of [tuesday, wednesday, monday]) await keepBuild(id);
  await dropOldBuilds();
  expect(await names()).toEqual([monday, wednesday, monday]);
});
