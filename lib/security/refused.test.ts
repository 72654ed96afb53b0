import { describe, expect, test } from 'vitest';
import { refused } from './refused';

let visitors = 0;

function sent(path: string, init: RequestInit & { origin?: string } = {}): Request {
  const headers = new Headers(init.headers);
  headers.set('host', 'site.example');
  headers.set('x-client-address', `198.51.100.${visitors++}`);
  if (init.origin !== undefined) headers.set('origin', init.origin);
  return new Request(`http://site.example${path}`, { ...init, headers });
}

function form(type: string, body: string) {
  return { method: 'POST', body, headers: { 'content-type': type } };
}

const status = async (request: Request) => (await refused(request))?.status ?? 'let through';
const typed = form('application/x-www-form-urlencoded', 'typed=95588');
const search = form('application/x-www-form-urlencoded', 'q=95588');

test.each(['GET', 'HEAD'])('a page is read with %s', async (method) => {
  expect(await status(sent('/zh/plan?situation=onCall', { method }))).toBe('let through');
});

test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'POST'])('a page is not for %s', async (method) => {
  expect(await status(sent('/zh/plan', { method }))).toBe(405);
});

test('a file of the public folder is read and nothing else', async () => {
  for (const path of ['/sw.js', '/icons/icon-192.png']) {
    expect(await status(sent(path))).toBe('let through');
    expect(await status(sent(path, { method: 'PATCH' }))).toBe(405);
  }
});

test('the open data answers other methods in its own form', async () => {
  expect(await status(sent('/api/v1/check', { method: 'DELETE' }))).toBe('let through');
});

describe('a posted form', () => {
  test('is handed on from our own pages, those without referrer included', async () => {
    for (const origin of ['http://site.example', 'null']) {
      const request = sent('/zh/check/number/compare', { ...typed, origin });
      expect(await status(request)).toBe('let through');
    }
    expect(await status(sent('/en/hotlines', { ...search, origin: 'http://site.example' }))).toBe(
      'let through',
    );
  });

  test.each(['https://elsewhere.example', 'http://site.example:81', 'nonsense'])(
    'is not taken from %s',
    async (origin) => {
      expect(await status(sent('/zh/check/number/compare', { ...typed, origin }))).toBe(403);
    },
  );

  test.each(['multipart/form-data; boundary=x', 'text/plain', ''])(
    'is not taken as %j: no form of ours is written so',
    async (type) => {
      expect(await status(sent('/zh/hotlines', form(type, 'q=95588')))).toBe(400);
      expect(await status(sent('/zh/check/number/compare', form(type, 'typed=1')))).toBe(400);
    },
  );

  test('is not taken by the search from a page that hides where it is: the search does not', async () => {
    expect(await status(sent('/zh/hotlines', { ...search, origin: 'null' }))).toBe(403);
  });
});

test('whoever posts too much is told in the language of the page how long to wait', async () => {
  const again = () => {
    const request = sent('/en/check/number/compare', typed);
    request.headers.set('x-client-address', '203.0.113.77');
    return refused(request);
  };
  for (let i = 0; i < 60; i++) await again();
  const response = await again();
  const wait = response?.headers.get('retry-after') ?? '';
  expect([response?.status, Number(wait) > 0]).toEqual([429, true]);
  expect(await response?.text()).toContain(`Try again in ${wait} seconds.`);
});
