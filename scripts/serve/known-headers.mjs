import { clientAddress } from './client-address.mjs';
import { knownHeaders, longestUserAgent } from './next-server.mjs';

const fromProxy = ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-forwarded-for'];

/** Leaves of a request the headers something of ours reads, what a proxy says of it only where one of ours can have said it,
 * and adds who asks.
 * @param {import('node:http').IncomingMessage} request
 * @param {number} trusted how many proxies stand in front */
export function keepKnownHeaders({ headers, socket }, trusted) {
  const asker = clientAddress(socket.remoteAddress, headers['x-forwarded-for'], trusted);
  for (const name of Object.keys(headers)) {
    const isKnown = knownHeaders.has(name) || (trusted > 0 && fromProxy.includes(name));
    if (!isKnown) delete headers[name];
  }
  headers['x-client-address'] = asker;
  const agent = headers['user-agent'];
  if (agent !== undefined) headers['user-agent'] = agent.slice(0, longestUserAgent);
}
