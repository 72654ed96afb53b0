import { clientAddress } from './client-address.mjs';
import { knownHeaders, longestUserAgent } from './next-server.mjs';

const fromProxy = ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-forwarded-for'];

/** The cookie of the reviewers' console; lib/console/cookie.ts sets it. */
const consoleCookie = /(?:^|; )(__Secure-console=[\w-]{43})(?:;|$)/;

/** What of a cookie the framework may hear: of the console's session alone, at the console's addresses, where there is one.
 * @param {string} cookie @param {string} path @param {NodeJS.ProcessEnv} environment */
function cookieFor(cookie, path, { CONSOLE }) {
  const isThere = CONSOLE === '1' && /^\/console(?:[/?]|$)/.test(path);
  return isThere ? consoleCookie.exec(cookie)?.[1] : undefined;
}

/** Leaves of a request the headers something of ours reads, what a proxy says of it only where one of ours can have said it,
 * and adds who asks.
 * @param {import('node:http').IncomingMessage} request
 * @param {number} trusted how many proxies stand in front
 * @param {NodeJS.ProcessEnv} [environment] */
export function keepKnownHeaders(
  { headers, socket, url = '' },
  trusted,
  environment = process.env,
) {
  const asker = clientAddress(socket.remoteAddress, headers['x-forwarded-for'], trusted);
  const cookie = cookieFor(headers.cookie ?? '', url, environment);
  for (const name of Object.keys(headers)) {
    const isKnown = knownHeaders.has(name) || (trusted > 0 && fromProxy.includes(name));
    if (!isKnown) delete headers[name];
  }
  if (cookie !== undefined) headers.cookie = cookie;
  headers['x-client-address'] = asker;
  const agent = headers['user-agent'];
  if (agent !== undefined) headers['user-agent'] = agent.slice(0, longestUserAgent);
}
