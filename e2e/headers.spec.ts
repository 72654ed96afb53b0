import type { APIResponse } from '@playwright/test';
import { pagePatterns } from '@/lib/routes/page-patterns';
import { expect, test } from './support/test';

const named: Record<string, string> = {
  '[institution]': 'icbc',
  '[question]': 'requests',
  '[trick]': 'paid-upgrade',
  '[call]': 'fee-refund',
  '[code]': '0000',
};

const pages = pagePatterns('app/[locale]').flatMap((page) =>
  ['/zh', '/en'].map((locale) =>
    `${locale}${page}`.replace(/\[\w+\]/g, (part) => named[part] ?? 'x'),
  ),
);
const files = [
  '/icon.svg',
  '/nope.html',
  '/robots.txt',
  '/sitemap.xml',
  '/manifest.webmanifest',
  '/sw.js',
];
const data = ['/directory.json', '/directory.csv', '/directory.schema.json', '/directory/icbc.vcf'];
const api = [
  '/api/health',
  '/api/metrics',
  '/api/openapi.json',
  '/api/v1/questions',
  '/api/v1/check',
  '/api/v1/nope',
];
const others = [
  '/',
  '/p',
  '/.well-known/security.txt',
  '/_next/nope',
  '/nope',
  '/zh/nope',
  '/zh/%',
];
const all = [...pages, ...files, ...data, ...api, '/api/v1/numbers/95588', ...others];

/** What is wrong with the headers of an answer, whatever it says. */
function faults(path: string, response: APIResponse): string[] {
  const headers = response.headers();
  const policy = headers['content-security-policy'] ?? '';
  const isDocument = /text\/html/.test(headers['content-type'] ?? '');
  const isGuarded = /^default-src '(self|none)'/.test(policy);
  const wrong = {
    'may be guessed': headers['x-content-type-options'] !== 'nosniff',
    'sets a cookie': 'set-cookie' in headers,
    'is a document without policy': isDocument && !isGuarded,
    'allows what is unsafe': policy.includes('unsafe'),
    'names what it runs on': 'x-powered-by' in headers || 'server' in headers,
    fails: response.status() >= 500,
  };
  return Object.entries(wrong).flatMap(([what, is]) => (is ? [`${path} ${what}`] : []));
}

test('every address of the site guards its answer and sets no cookie', async ({ request }) => {
  test.setTimeout(180_000);
  const found: string[] = [];
  for (const path of all) found.push(...faults(path, await request.get(path, { maxRedirects: 0 })));
  expect(found).toEqual([]);
});

test('whoever asks for a part of a file gets all of it', async ({ request }) => {
  const page = await (await request.get('/zh')).text();
  const [built = 'a script of the build'] = /\/_next\/static\/[^"]+\.js/.exec(page) ?? [];
  for (const path of ['/sw.js', '/icons/icon.svg', built]) {
    for (const Range of ['bytes=9-1', 'bytes=99999999-', 'bytes=0-10', 'lines=1-2']) {
      const response = await request.get(path, { headers: { Range } });
      expect(response.status(), `${path} ${Range}`).toBe(200);
    }
  }
});

test('no method makes a file fail', async ({ request }) => {
  const page = await (await request.get('/zh')).text();
  const [built = 'a script of the build'] = /\/_next\/static\/[^"]+\.js/.exec(page) ?? [];
  for (const path of ['/sw.js', '/icons/icon.svg', built]) {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const response = await request.fetch(path, { method });
      expect(response.status(), `${method} ${path}`).toBe(405);
    }
  }
});

test('an address with answers is kept by nobody, however it has to be spelt anew', async ({
  request,
}) => {
  for (const path of [
    ...['/check/result?situation=onCall', '/plan?situation=onCall', '/?situation=onCall'],
    ...['/plan', '/ZH/check/result?situation=onCall', '/fr/plan?situation=onCall', '/zh/plan/?a=1'],
  ]) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.headers(), path).toMatchObject({
      'cache-control': expect.stringContaining('no-store'),
      'referrer-policy': 'no-referrer',
    });
  }
});

test('no condition of a request makes a file fail', async ({ request }) => {
  const page = await (await request.get('/zh')).text();
  const [built = 'a script of the build'] = /\/_next\/static\/[^"]+\.js/.exec(page) ?? [];
  const old = 'Mon, 01 Jan 2001 00:00:00 GMT';
  for (const path of ['/sw.js', '/icons/icon.svg', built]) {
    for (const [name, value] of [
      ...['"x"', 'W/"x"', '*', 'x', ''].flatMap((tag) => [
        ['If-Match', tag] as const,
        ['If-None-Match', tag] as const,
        ['If-Range', tag] as const,
      ]),
      ...[old, 'never'].flatMap((date) => [
        ['If-Unmodified-Since', date] as const,
        ['If-Modified-Since', date] as const,
      ]),
    ]) {
      const response = await request.get(path, { headers: { [name]: value } });
      expect([200, 304], `${path} ${name}: ${value}`).toContain(response.status());
    }
  }
});

test('a cookie of the framework sets none', async ({ request }) => {
  for (const path of ['/zh', '/zh/plan', '/api/health', '/sw.js']) {
    const Cookie = '__prerender_bypass=x; __next_preview_data=x';
    const response = await request.get(path, { headers: { Cookie } });
    expect(response.headers()['set-cookie'], path).toBeUndefined();
  }
});

test('an address with answers is sent on without being kept, however it is written', async ({
  request,
}) => {
  for (const path of ['/zh/plan/', '/zh//plan', '/en/check/result/']) {
    const response = await request.get(`${path}?situation=onCall`, { maxRedirects: 0 });
    const headers = response.headers();
    expect([response.status(), headers['cache-control'], headers['referrer-policy']], path).toEqual(
      [308, 'no-store', 'no-referrer'],
    );
  }
});

test('what is not there is kept by no cache', async ({ request }) => {
  for (const path of ['/icons/nope.png', '/favicon.ico', '/nope.json', '/api/nope', '/zh/nope']) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    expect(response.headers()['cache-control'], path).toContain('no-store');
  }
  const icon = await request.get('/icons/icon-192.png');
  expect(icon.headers()['cache-control']).toBe('public, max-age=604800');
});

test('a form of another site is taken under no spelling of its path', async ({ request }) => {
  for (const first of ['zh', 'a.b', '_next', 'api', 'p', 'icons', '.well-known', 'zh-CN']) {
    const response = await request.post(`/${first}/check/number/compare`, {
      form: { typed: '95588' },
      headers: { Origin: 'https://elsewhere.example' },
      maxRedirects: 0,
    });
    expect(response.headers().location ?? '', first).not.toContain('number=');
  }
});

const script = '"\'><script>alert(1)</script><img src=x onerror=alert(1)>';
const written = encodeURIComponent(script);

test('what a merchant types comes back as text, never as a tag', async ({ request }) => {
  const typed = ['q', 'typed', 'did', 'claimed', 'situation', 'requests', 'lang', 'by', 'width'];
  const places = [
    '/call',
    '/check/requests',
    '/check/result',
    '/plan',
    '/hotlines',
    '/drill',
    '/p',
  ];
  const asked = places.map((path) => `/zh${path}?${typed.map((n) => `${n}=${written}`).join('&')}`);
  const below = ['hotlines', 'tricks', 'drill', 'check', 'p'].map(
    (part) => `/zh/${part}/${written}`,
  );
  for (const path of [...asked, ...below, `/${written}`, `/api/v1/numbers/${written}`]) {
    const response = await request.get(path);
    const isPage = /html/.test(response.headers()['content-type'] ?? '');
    if (isPage) expect(await response.text(), path).not.toMatch(/<script>alert|<img src=x/);
  }
  const posted = await request.post('/zh/check/number/compare', {
    form: { typed: script, claimed: script, requests: script },
    headers: { 'X-Forwarded-Host': 'elsewhere.example' },
  });
  expect(await posted.text()).not.toMatch(/<script>alert|<img src=x/);
});
