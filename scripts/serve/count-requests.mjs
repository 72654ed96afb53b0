import { performance } from 'node:perf_hooks';

// How often and how fast each kind of route is answered, for /api/metrics: kinds and classes of status, nothing of a request.

/** Seconds up to which an answer is counted into a bucket. */
export const bucketBounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** @typedef {{ kind: string, status: string, count: number, seconds: number, buckets: number[] }} RequestCount */

/**
 * Counts one answer once it is finished.
 * @param {Map<string, RequestCount>} counts
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function countRequest(counts, request, response) {
  const kind = routeKind(request.url ?? '', request.method ?? '');
  const begun = performance.now();
  response.once('close', () => {
    // A visitor who left before the end got no answer.
    const status = response.writableFinished
      ? `${Math.floor(response.statusCode / 100)}xx`
      : 'gone';
    const seconds = (performance.now() - begun) / 1000;
    const key = `${kind} ${status}`;
    const known = counts.get(key) ?? {
      kind,
      status,
      count: 0,
      seconds: 0,
      buckets: bucketBounds.map(() => 0),
    };
    known.count += 1;
    known.seconds += seconds;
    known.buckets = known.buckets.map(
      (count, at) => count + Number(seconds <= (bucketBounds[at] ?? 0)),
    );
    counts.set(key, known);
  });
}

/**
 * The kind of a route: one of seven, whatever is asked for.
 * @param {string} url
 * @param {string} method
 */
export function routeKind(url, method) {
  const path = url.split('?', 1)[0] ?? '';
  if (path.startsWith('/api/v1/')) return 'api';
  if (path.startsWith('/api/')) return 'operation';
  if (/^\/console(?:\/|$)/.test(path)) return 'console';
  if (path.startsWith('/directory')) return 'openData';
  if (path.startsWith('/_next/') || /\.[a-z0-9]+$/.test(path)) return 'file';
  return method === 'POST' ? 'form' : 'page';
}
