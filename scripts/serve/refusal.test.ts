import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
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
  '//x',
])('the address %s is let through', (url) => expect(status(asked(url))).toBe('let through'));

test('an address that names a host is brought down to its path, so that it leads nowhere else', () => {
  const request = asked('http://elsewhere.example/zh?x=1');
  expect([status(request), request.url]).toEqual(['let through', '/zh?x=1']);
});

test.each(['TRACE', 'CONNECT', 'PROPFIND', 'FOO'])('the method %s is not taken', (method) => {
  expect(status(asked('/zh', method))).toBe(405);
});

test('what is longer than anything of ours is not read', () => {
  expect(status(asked(`/zh?${'x'.repeat(8_000)}`))).toBe(414);
  expect(status(asked('/zh', 'POST', { 'content-length': '65537' }))).toBe(413);
  expect(status(asked('/zh', 'POST', { 'transfer-encoding': 'chunked' }))).toBe(411);
  expect(status(asked('/zh', 'POST', { 'content-length': '65536' }))).toBe('let through');
});

test('a flood of headers is refused', () => {
  const request = asked('/zh');
  request.rawHeaders = Array.from({ length: 201 }, (_, i) => [`x${i}`, '1']).flat();
  expect(status(request)).toBe(431);
});
