import http from 'node:http';

// All that this folder knows of the inside of Next and of Node stands here; next-server.test.ts names what changed.

/**
 * Starts the server of a standalone build with an http server that `make` gives it. Next makes its server itself and offers
 * no other way to see a request before it does, so the function it calls is replaced for that one call.
 * @param {(create: typeof http.createServer, listener: http.RequestListener) => http.Server} make
 * @param {() => Promise<unknown>} [load] loads Next's own server
 */
export async function startNext(make, load = () => import('../next-server.js')) {
  const create = http.createServer;
  let isMade = false;
  http.createServer = (/** @type {http.RequestListener} */ listener) => {
    http.createServer = create;
    isMade = true;
    return make(create, listener);
  };
  await load();
  if (!isMade) {
    throw new Error(
      'Next no longer makes its server with http.createServer before it first waits, so no request would be checked. See scripts/serve/next-server.mjs.',
    );
  }
}

/**
 * How many characters Next may hear of a user agent: the pattern by which it tells robots takes time by the square of the
 * length. Browsers inside apps send up to 450, the names of apps last.
 */
export const longestUserAgent = 600;

/**
 * How many parameters of a query Next may hear of: it looks every one up among all. Every option of every question, sent by
 * a form without script, is little more than half of it.
 */
export const mostParameters = 300;

/**
 * The headers something of ours or Next's own navigation reads. Next reads many more, and most of what was ever found against
 * it began with one: cookies of its preview, conditions its files answer with 500, ids of actions it writes into the log.
 */
export const knownHeaders = new Set([
  ...['host', 'connection', 'accept', 'accept-encoding', 'accept-language', 'user-agent'],
  ...['origin', 'content-type', 'content-length', 'if-none-match', 'if-modified-since'],
  ...['rsc', 'next-url', 'next-router-state-tree', 'next-router-prefetch'],
  ...['next-router-segment-prefetch'],
]);
