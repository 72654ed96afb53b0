/*
 * Keeps the merchant's pages usable without the server. One cache holds one build in one language, whole or not at all:
 * an empty page, the scripts that draw every page, the words. Nothing a merchant answers is ever kept here, for no page
 * but the empty one is. A new build gets a cache of its own and changes no page that is open.
 */
const prefix = 'ringtrue ';
const directoryCache = 'ringtrue-directory';
const directory = '/directory/copy.json';
const complete = '/complete';
const buildsKept = 2;

/** How long a page may keep a merchant waiting before this device draws it. */
const timeoutMs = 4000;

const drawable =
  /^\/(?:(zh|en)(?:\/(?:call|check|check\/[^/]+|check\/result|drill|drill\/[^/]+|hotlines|hotlines\/[^/]+|plan))?\/?)?$/;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('message', (event) => {
  if (event.data?.keep) event.waitUntil(keep(event.data.keep, event.source));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(pageFor(request, url));
  else if (url.pathname === directory) event.respondWith(freshDirectory(request));
  else if (url.pathname.startsWith('/_next/static/')) event.respondWith(keptOr(request));
});

async function keep({ build, locale, files }, client) {
  const name = `${prefix}${locale} ${build}`;
  const cache = await caches.open(name);
  if (!(await cache.match(complete))) {
    const shell = await fetched(`/${locale}/offline`);
    const named = (await shell.clone().text()).match(/\/_next\/static\/[^"\\]+/g) || [];
    await Promise.all([...new Set([...files, ...named])].map((file) => put(cache, file)));
    await cache.put(`/${locale}/offline`, shell);
    await (await caches.open(directoryCache)).put(directory, await fetched(directory));
    await cache.put(complete, new Response(String(Date.now())));
    await dropOld(locale);
  }
  if (client) client.postMessage({ kept: locale });
}

async function fetched(address) {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok)
    throw new Error(`Expected ${address} to keep it, got status ${response.status}.`);
  return response;
}

async function put(cache, file) {
  if (!(await cache.match(file))) await cache.put(file, await fetched(file));
}

/** The complete caches of a language, or of any, latest first. */
async function builds(locale) {
  const found = [];
  for (const name of await caches.keys()) {
    if (!name.startsWith(locale ? `${prefix}${locale} ` : prefix)) continue;
    const cache = await caches.open(name);
    const mark = await cache.match(complete);
    if (mark) found.push({ name, cache, at: Number(await mark.text()) });
  }
  return found.sort((a, b) => b.at - a.at);
}

async function dropOld(locale) {
  for (const { name } of (await builds(locale)).slice(buildsKept)) await caches.delete(name);
}

async function emptyPage(locale) {
  const [latest] = await builds(locale);
  if (!latest) return undefined;
  const language = locale || latest.name.slice(prefix.length, prefix.length + 2);
  return latest.cache.match(`/${language}/offline`);
}

async function pageFor(request, url) {
  const drawn = url.pathname.match(drawable);
  const language = drawn ? drawn[1] : url.pathname.split('/')[1];
  // A page in a language nobody chose before: the kept one at least says what works.
  const kept = (await emptyPage(language)) || (await emptyPage());
  if (!kept) return fetch(request);
  try {
    const response = await (drawn ? soon(fetch(request)) : fetch(request));
    // Whatever stands before the server may say so itself when the server is gone.
    return drawn && response.status >= 500 ? kept : response;
  } catch {
    return kept;
  }
}

function soon(response) {
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error('late')), timeoutMs));
  return Promise.race([response, late]);
}

async function freshDirectory(request) {
  const cache = await caches.open(directoryCache);
  const kept = await cache.match(directory);
  try {
    const response = await (kept ? soon(fetch(request)) : fetch(request));
    if (!response.ok) return kept || response;
    await cache.put(directory, response.clone());
    return response;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

async function keptOr(request) {
  return (await caches.match(request, { ignoreVary: true })) || fetch(request);
}
