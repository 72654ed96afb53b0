import { proxiesTrusted } from './client-address.mjs';
import { bucketBounds, countRequest } from './count-requests.mjs';
import { drain } from './drain.mjs';
import { keepKnownHeaders } from './known-headers.mjs';
import { startNext } from './next-server.mjs';
import { refusalOf, refuse } from './refusal.mjs';
import { endSilentConnections } from './silent-connections.mjs';
import { checkSettings, endUnlessListening } from './start-problems.mjs';

// Stands in a build as server.js, before Next's own. Next answers a broken address with 500 before any code of
// the application runs, so it hears only of requests it can answer.

const trusted = trustedOrEnd();
// Next reads HOSTNAME, which many systems set to something else.
process.env.HOSTNAME = process.env.HOST || '0.0.0.0';
process.env.NEXT_MANUAL_SIG_HANDLE = '1';

// A request that dawdles is cut off; headers past the size are answered 431 by Node itself.
const limits = {
  maxHeaderSize: 16_384,
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
};

// Read by /api/metrics, which Next loads by itself: a global is all the two share.
const requests = process.env.METRICS === '1' ? new Map() : null;
if (requests)
  Object.assign(globalThis, { ringtrueRequests: { bounds: bucketBounds, counts: requests } });

await startNext((create, listener) => {
  const server = create(limits, (request, response) => {
    if (requests) countRequest(requests, request, response);
    const refusal = refusalOf(request);
    if (refusal) return refuse(response, refusal);
    keepKnownHeaders(request, trusted);
    // Next's own redirects pass by every other place that sets it.
    response.setHeader('X-Content-Type-Options', 'nosniff');
    return listener(request, response);
  });
  // Past its usual 2 000 Node drops headers unseen, the length of a body among them; their size is bounded anyway.
  server.maxHeadersCount = 0;
  endSilentConnections(server, { most: 200, milliseconds: 15_000 });
  endUnlessListening(server);
  // No page speaks over a socket; without a listener Node answers such a request like any other.
  server.once('listening', () => server.removeAllListeners('upgrade'));
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => drain(server));
  return server;
});

function trustedOrEnd() {
  try {
    checkSettings(process.env);
    return proxiesTrusted(process.env.TRUST_PROXY);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
