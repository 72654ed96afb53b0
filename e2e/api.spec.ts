import { createHash } from 'node:crypto';
import type { APIResponse } from '@playwright/test';
import { DescribedResponses, type Description } from '../app/api/openapi.json/described-response';
import { canonicalBytes } from '../lib/directory/open-data/signed-directory';
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/test';

const open = [
  ['/api/v1/hotlines', '/api/v1/hotlines?q=icbc'],
  ['/api/v1/numbers/{number}', '/api/v1/numbers/+86%2095588'],
  ['/api/v1/questions', '/api/v1/questions'],
  ['/api/v1/check', '/api/v1/check?situation=onCall&requests=pay&requests=smsCode&lang=en'],
  ['/directory.json', '/directory.json'],
  ['/directory.csv', '/directory.csv'],
  ['/directory/{institution}.vcf', '/directory/icbc.vcf'],
  ['/directory.schema.json', '/directory.schema.json'],
  ['/api/openapi.json', '/api/openapi.json'],
] as const;

async function arrived(response: APIResponse) {
  const type = response.headers()['content-type'] ?? null;
  return { status: response.status(), type, text: await response.text() };
}

for (const [path, address] of open) {
  test(`${path} answers every method as it is described, to any site`, async ({ request }) => {
    const description: Description = await (await request.get('/api/openapi.json')).json();
    const described = new DescribedResponses(description);
    const got = await request.get(address, { headers: { Origin: 'https://elsewhere.example' } });
    expect(got.status()).toBe(200);
    expect(got.headers()['access-control-allow-origin']).toBe('*');
    expect(described.faultIn(path, await arrived(got))).toBeNull();
    const head = await request.head(address);
    expect([head.status(), await head.text()]).toEqual([200, '']);
    expect(head.headers().etag).toBe(got.headers().etag);
    const posted = await request.post(address, { data: {} });
    expect(posted.status()).toBe(405);
    expect(described.faultIn(path, await arrived(posted))).toBeNull();
    const asked = await request.fetch(address, { method: 'OPTIONS' });
    expect([asked.status(), asked.headers().allow]).toEqual([204, 'GET, HEAD, OPTIONS']);
  });
}

test('a copy of the directory is fetched once, checked by its hash and kept by caches', async ({
  request,
}) => {
  const first = await request.get('/directory.json');
  const directory = await first.json();
  const sha256 = createHash('sha256').update(canonicalBytes(directory)).digest('hex');
  expect(directory.sha256).toBe(sha256);
  const etag = first.headers().etag ?? '';
  expect(etag).toContain(sha256);
  expect(directory.signature === null).toBe(directory.unsignedReason !== null);
  const again = await request.get('/directory.json', { headers: { 'If-None-Match': etag } });
  expect([again.status(), await again.text()]).toEqual([304, '']);
});

test('numbers and answers are stored nowhere on their way', async ({ request }) => {
  for (const address of ['/api/v1/numbers/13800138000', '/api/v1/check?situation=onCall']) {
    const { 'cache-control': keeping, etag } = (await request.get(address)).headers();
    expect([keeping, etag]).toEqual(['private, no-store', undefined]);
  }
});

test('a mistake is explained in the language of whoever made it', async ({ request }) => {
  for (const [language, title] of [
    ['zh-CN', '没有这个地址'],
    ['en', 'There is nothing at this address'],
  ] as const) {
    const headers = { 'Accept-Language': language };
    for (const address of ['/api/v1', '/api/v1/no-such-thing', '/directory/nobody.vcf']) {
      const response = await request.get(address, { headers });
      expect(response.headers()['content-type']).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({ status: 404, title });
    }
  }
});

for (const language of ['zh', 'en']) {
  test(`the API page in ${language} names every address and explains every error`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${language}/about/api`);
    const { paths } = await (await request.get('/api/openapi.json')).json();
    for (const [path, operations] of Object.entries<object>(paths)) {
      for (const method of Object.keys(operations).filter((name) => name !== 'options')) {
        const name = `${method.toUpperCase()} ${path}`;
        await expect(page.getByText(name, { exact: true })).toBeVisible();
      }
    }
    const headers = { 'Accept-Language': language };
    const { type } = await (await request.get('/api/v1/nothing', { headers })).json();
    await page.goto(type);
    await expect(page.locator(`#${type.split('#')[1]}`)).toBeVisible();
    await expectAccessible(page);
  });
}
