import http from 'node:http';
import { clientAddress, proxiesTrusted } from './client-address.mjs';
import { drain } from './drain.mjs';
import { refusalOf, refuse } from './refusal.mjs';

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

const create = http.createServer;
http.createServer = (listener) => {
  http.createServer = create;
  const server = create(limits, (request, response) => {
    const refusal = refusalOf(request);
    if (refusal) return refuse(response, refusal);
    tellWhoAsks(request);
    // None of our files is large, and Next answers a part that does not exist with 500.
    delete request.headers.range;
    // Next's own redirects pass by every other place that sets it.
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method === 'POST') blameSender(response);
    return listener(request, response);
  });
  // Past its usual 2 000 Node drops headers unseen, the length of a body among them; their size is bounded anyway.
  server.maxHeadersCount = 0;
  // No page speaks over a socket; without a listener Node answers such a request like any other.
  server.once('listening', () => server.removeAllListeners('upgrade'));
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => drain(server));
  return server;
};

await import('../next-server.js');

/** What our own forms post can always be decoded, so a post that makes the framework fail (500) was made up by its sender (400).
 * @param {import('node:http').ServerResponse} response */
function blameSender(response) {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status, ...rest) => writeHead(status === 500 ? 400 : status, ...rest);
}

/** Leaves of what a proxy says about a request only what one of ours can have said.
 * @param {import('node:http').IncomingMessage} request */
function tellWhoAsks(request) {
  const { headers, socket } = request;
  headers['x-client-address'] = clientAddress(
    socket.remoteAddress,
    headers['x-forwarded-for'],
    trusted,
  );
  if (trusted > 0) return;
  for (const name of ['host', 'proto', 'port', 'for']) delete headers[`x-forwarded-${name}`];
}

function trustedOrEnd() {
  try {
    return proxiesTrusted(process.env.TRUST_PROXY);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
