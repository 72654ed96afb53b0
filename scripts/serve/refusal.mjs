import { mostParameters } from './next-server.mjs';

/** @typedef {{status: number, text: string, allow?: string, location?: string}} Refusal */

/** @satisfies {Record<string, Refusal>} */
const refusals = {
  unreadable: { status: 400, text: '这个网址读不出来。 This address cannot be read.' },
  method: {
    status: 405,
    text: '这里不接受这种请求。 This kind of request is not taken here.',
    allow: 'GET, HEAD, POST, OPTIONS',
  },
  noLength: { status: 411, text: '请求没有说明长度。 The request does not say how long it is.' },
  tooMuch: { status: 413, text: '发来的内容太多。 More was sent than any form of ours sends.' },
  file: {
    status: 405,
    text: '文件只能读取。 A file is only read.',
    allow: 'GET, HEAD',
  },
  headers: { status: 431, text: '请求头太多。 This request has too many headers.' },
  tooLong: { status: 414, text: '这个网址太长。 This address is too long.' },
  moved: { status: 308, text: '网址应该这样写。 This is how the address is written.' },
};

// Next builds a Request of every method it hears of and fails with those the web forbids there.
const methods = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE']);
// Files of the build, which no code of the application sees: the framework answers 500 to other methods there.
const built = '/_next/static/';
const reading = new Set(['GET', 'HEAD']);
// Every question with every option is a third of it.
const longestAddress = 8_000;
// A text of 2,000 characters as a form escapes it, nine bytes a Chinese one, and the answers beside it.
const longestBody = 24_000;
const mostHeaders = 100;

/** Why this request goes no further, or null; brings an address that names its host down to its path.
 * @param {import('node:http').IncomingMessage} request
 * @returns {Refusal | null} */
export function refusalOf(request) {
  if (!methods.has(request.method ?? '')) return refusals.method;
  const address = request.url ?? '';
  if (address.length > longestAddress) return refusals.tooLong;
  const path = ownPath(address);
  if (path === null || !isDecodable(path)) return refusals.unreadable;
  request.url = path;
  const tidy = tidied(path);
  if (tidy !== path) return { ...refusals.moved, location: tidy };
  if (path.startsWith(built) && !reading.has(request.method ?? '')) return refusals.file;
  if (path.split('&', mostParameters + 1).length > mostParameters) return refusals.tooLong;
  if (request.rawHeaders.length > 2 * mostHeaders) return refusals.headers;
  if (request.headers['transfer-encoding'] !== undefined) return refusals.noLength;
  return Number(request.headers['content-length'] ?? 0) > longestBody ? refusals.tooMuch : null;
}

/** Ends a request with one sentence, and the connection with it: what follows may be the rest of a body.
 * @param {import('node:http').ServerResponse} response
 * @param {Refusal} refusal */
export function refuse(response, { status, text, allow, location }) {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    Connection: 'close',
    ...(allow ? { Allow: allow } : {}),
    ...(location ? { Location: location } : {}),
  });
  response.end(`${text}\n`);
}

/** @param {string} address @returns {string | null} */
function ownPath(address) {
  if (address.startsWith('/')) return address;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const { pathname, search } = new URL(address);
  return pathname + search;
}

// Next sends such addresses on itself, and what they carry is then kept by whoever keeps redirects.
const untidy = /[\\/]{2}|\\|\/$|\/(?:\.|%2e){1,2}(?=\/|$)/i;

/** One slash between parts, none at the end, no step up or down.
 * @param {string} address */
function tidied(address) {
  const [path = ''] = address.split(/[?#]/, 1);
  if (path === '/' || !untidy.test(path)) return address;
  const { pathname } = new URL(path.replace(/[\\/]+/g, '/'), 'http://own');
  return (pathname.replace(/\/+$/, '') || '/') + address.slice(path.length);
}

/** @param {string} address */
function isDecodable(address) {
  try {
    return !decodeURIComponent(address.split(/[?#]/)[0] ?? '').includes('\0');
  } catch {
    return false;
  }
}
