import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { keepKnownHeaders } from './known-headers.mjs';

function kept(headers: Record<string, string>, trusted = 0) {
  const request = Object.assign(new IncomingMessage(new Socket()), {
    headers: { ...headers },
  });
  keepKnownHeaders(request, trusted);
  const { 'x-client-address': asker, ...rest } = request.headers;
  return { asker, rest };
}

test('what pages and open data read is handed on', () => {
  const known = { host: 'site.example', 'accept-language': 'en', 'if-none-match': '"x"' };
  expect(kept(known).rest).toEqual(known);
});

test.each([
  ...['cookie', 'if-match', 'if-unmodified-since', 'range', 'next-action', 'x-posted-number'],
  ...['x-middleware-subrequest', 'x-prerender-revalidate', 'x-invoke-path', 'referer', 'x-any'],
])('the header %s is not: nothing of ours reads it', (name) => {
  expect(kept({ [name]: '1' }).rest).toEqual({});
});

test('what a proxy says counts only where one is trusted', () => {
  const said = { 'x-forwarded-host': 'elsewhere.example', 'x-forwarded-for': '198.51.100.1' };
  expect(kept(said)).toEqual({ asker: '', rest: {} });
  expect(kept(said, 1)).toEqual({ asker: '198.51.100.1', rest: said });
});

test('nobody says for himself who he is', () => {
  expect(kept({ 'x-client-address': '198.51.100.1' }).asker).toBe('');
});

test('the longest user agent of a real browser stays whole, a longer one is cut', () => {
  const weChat = `Mozilla/5.0 (Linux; Android 14; ${'x'.repeat(380)}) MicroMessenger/8.0.49`;
  expect(kept({ 'user-agent': weChat }).rest).toEqual({ 'user-agent': weChat });
  const cut = kept({ 'user-agent': 'a'.repeat(15_800) }).rest['user-agent'];
  expect(cut?.length).toBeLessThan(1_000);
});

test("of cookies the console's own is handed on, at its addresses, where there is a console", () => {
  const own = `__Secure-console=${'a'.repeat(43)}`;
  const sent = `__prerender_bypass=x; ${own}; other=1`;
  const cookieAt = (url: string, CONSOLE?: string) => {
    const request = Object.assign(new IncomingMessage(new Socket()), {
      url,
      headers: { cookie: sent },
    });
    keepKnownHeaders(request, 0, { ...(CONSOLE ? { CONSOLE } : {}), NODE_ENV: 'test' });
    return request.headers.cookie;
  };
  expect(cookieAt('/console/zh', '1')).toBe(own);
  expect(cookieAt('/console?x=1', '1')).toBe(own);
  for (const url of ['/zh', '/consoles', '/zh/console', '/api/health']) {
    expect(cookieAt(url, '1')).toBeUndefined();
  }
  expect(cookieAt('/console/zh')).toBeUndefined();
});
