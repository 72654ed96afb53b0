import { expect, test } from './support/test';

const pages = ['/zh', '/en', '/zh/call', '/zh/hotlines', '/zh/no-such-page'];

for (const path of pages) {
  const tag = path === '/zh/call' ? [] : '@more';
  test(`${path} runs only what it brought itself`, { tag }, async ({ page, request }) => {
    const first = await request.get(path);
    const second = await request.get(path);
    const nonces = [first, second].map((response) => nonceOf(response.headers()));
    expect(nonces[0]).not.toBe(nonces[1]);
    await page.goto(path);
    await expect(page.locator('main h1')).toBeVisible();
    expect(await first.text()).not.toMatch(/<[^>]+\s(style|on\w+)=/);
  });
}

function nonceOf(headers: Record<string, string>): string {
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).not.toContain('unsafe');
  return /'nonce-([\w+/=]+)'/.exec(policy)?.[1] ?? '';
}

test('the site greets each phone in its own language, whatever host it was asked for', async ({
  request,
}) => {
  for (const [wish, path] of [
    ['zh-CN,zh;q=0.9', '/zh'],
    ['en-GB', '/en'],
  ] as const) {
    const headers = { 'Accept-Language': wish, 'X-Forwarded-Host': 'elsewhere.example' };
    const response = await request.get('/', { headers, maxRedirects: 0 });
    expect(response.status()).toBe(307);
    expect(response.headers().vary).toContain('Accept-Language');
    const target = new URL(response.headers().location ?? '', 'http://here.invalid');
    expect([target.pathname, target.hostname]).toEqual([path, 'here.invalid']);
  }
});

test('an address without a page says so in words, with or without script', async ({ page }) => {
  for (const path of ['/zh/no-such-page', '/en/call/no/such/page', '/zh/no-such.page']) {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.locator('main a[href$="/call"]').first()).toBeVisible();
  }
});

test('pages whose address holds answers leave no trace elsewhere', async ({ request }) => {
  const headers = (await request.get('/zh/check/result', { maxRedirects: 0 })).headers();
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['cache-control']).toContain('no-store');
  expect(headers['x-robots-tag']).toBe('noindex');
});

test('every answer forbids guessing its type, files included', { tag: '@more' }, async ({
  request,
}) => {
  for (const path of ['/zh', '/icons/icon.svg', '/api/health']) {
    expect((await request.get(path)).headers()['x-content-type-options']).toBe('nosniff');
  }
});
