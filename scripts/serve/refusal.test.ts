import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostParameters } from './next-server.mjs';
import { refusalOf } from './refusal.mjs';

function asked(url: string, method = 'GET', headers: Record<string, string> = {}) {
  return Object.assign(new IncomingMessage(new Socket()), { url, method, headers });
}

const status = (request: IncomingMessage) => refusalOf(request)?.status ?? 'let through';

test.each([
  '/zh/%',
  '/zh/hotlines/%ff',
  '/api/v1/numbers/%E4%B8',
  '/_next/%c0%af',
  '/zh/%00',
  '*',
  'zh',
  'ftp://x/',
])('the address %s cannot be read', (url) => expect(status(asked(url))).toBe(400));

test.each([
  '/',
  '/zh/check?requests=pay&x=%ff',
  '/zh/hotlines?q=%E9%93%B6',
  '/zh/%E9%93%B6',
  '/zh/.well',
  '/...',
])('the address %s is let through', (url) => expect(status(asked(url))).toBe('let through'));

test('an address that names a host is brought down to its path, so that it leads nowhere else', () => {
  const request = asked('http://elsewhere.example/zh?x=1');
  expect([status(request), request.url]).toEqual(['let through', '/zh?x=1']);
});

test.each(['TRACE', 'CONNECT', 'PROPFIND', 'FOO'])('the method %s is not taken', (method) => {
  expect(status(asked('/zh', method))).toBe(405);
});

test('a file of the build is read and nothing else', () => {
  const path = '/_next/static/chunks/x.css';
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    expect(refusalOf(asked(path, method))).toMatchObject({ status: 405, allow: 'GET, HEAD' });
  }
  expect([status(asked(path)), status(asked(path, 'HEAD'))]).toEqual([
    'let through',
    'let through',
  ]);
});

test('what is longer than anything of ours is not read', () => {
  expect(status(asked(`/zh?${'x'.repeat(8_000)}`))).toBe(414);
  expect(status(asked('/zh', 'POST', { 'content-length': '24001' }))).toBe(413);
  expect(status(asked('/zh', 'POST', { 'transfer-encoding': 'chunked' }))).toBe(411);
  expect(status(asked('/zh', 'POST', { 'content-length': '8192' }))).toBe('let through');
});

test('a flood of headers is refused', () => {
  const request = asked('/zh');
  request.rawHeaders = Array.from({ length: 101 }, (_, i) => [`x${i}`, '1']).flat();
  expect(status(request)).toBe(431);
});

test.each([
  ['/zh/plan/?situation=onCall', '/zh/plan?situation=onCall'],
  ['//elsewhere.example/zh', '/elsewhere.example/zh'],
  ['/\\\\elsewhere.example/', '/elsewhere.example'],
  ['/zh//plan', '/zh/plan'],
  ['/_next/x/../../zh/./call', '/zh/call'],
  ['/zh/%2e%2E/en', '/en'],
  ['///', '/'],
])('the address %s is sent on to %s', (url, location) => {
  expect(refusalOf(asked(url))).toMatchObject({ status: 308, location });
});

test('an address is sent on once, and never off the site', () => {
  const piece = fc.constantFrom('/', '\\', '.', '..', '%2e', 'zh', 'a.b', ':', '@', '%5c', '%2f');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const location = refusalOf(asked(`/${pieces.join('')}`))?.location ?? '/';
      expect(refusalOf(asked(location))).toBeNull();
      expect(new URL(location, 'http://own').origin).toBe('http://own');
    }),
  );
});

test('a query of more parameters than all our questions have options is not read', () => {
  const query = (count: number) => `/zh/call?${Array(count).fill('a').join('&')}`;
  expect(status(asked(query(mostParameters)))).toBe('let through');
  expect(status(asked(query(mostParameters + 1)))).toBe(414);
});
