import { floor } from '@/bench/support/floor';
import { packed, weigh } from '@/bench/support/weigh';
import { scenarioAnswers as stories } from '@/lib/response/scenarios/scenario-answers';
import { parseAnswers } from '@/lib/triage/answers';
import { questionIds } from '@/lib/triage/vocabulary';
import manifest from '../package.json' with { type: 'json' };
import { expect, test } from './support/test';

// Kilobytes as gzip packs them; the first flight of a connection carries about 14.
const most = { html: 14, css: 10, scriptOverFloor: 30, requests: 12 };

const asked = 'contact=callEnded&requests=cardNumber,smsCode&situation=contacted';
const mainPages = ['', '/call', `/check/result?${asked}`, `/plan?${asked}`, '/hotlines'];

const otherPages = [
  ...['/hotlines/icbc', '/hotlines?q=银行', '/drill', '/drill/inspection', '/offline', '/p'],
  ...[
    '/shop',
    '/protect',
    '/protect/poster',
    '/protect/terminals',
    '/service',
    '/service/card',
    '/tricks',
  ],
  ...questionIds.map((question) => `/check/${question}?${asked}`),
];

// Read in peace, and long: its words come twice, for its tick boxes need them too.
const longer: Readonly<Record<string, number>> = { '/protect': 18 };

// Each loss brings its own steps in words that nobody should have to open or fetch.
function allowed(query: string): number {
  const { losses = [] } = parseAnswers(Object.fromEntries(new URLSearchParams(query)));
  const real = losses.filter((loss) => loss !== 'none' && loss !== 'unsure');
  return real.length === 0 ? most.html : Math.min(24, most.html + 2 + 1.75 * real.length);
}

for (const path of mainPages.map((page) => `/zh${page}`)) {
  test(`a first visit to ${path} is light enough for a cellar`, async ({ page, baseURL }) => {
    const weight = await weigh(page, `${baseURL}${path}`);
    expect(weight.css).toBeLessThan(most.css);
    expect(weight.script).toBeLessThan(floor.kilobytes + most.scriptOverFloor);
    expect(weight.requests).toBeLessThanOrEqual(most.requests);
    expect(weight.unwanted).toEqual([]);
  });
}

for (const locale of ['zh', 'en']) {
  test(`every page in ${locale} fits into a first flight`, async ({ request }) => {
    const heavy: string[] = [];
    for (const path of [...mainPages, ...otherPages]) {
      const kilobytes = packed(await (await request.get(`/${locale}${path}`)).body());
      if (kilobytes > (longer[path] ?? most.html)) heavy.push(`${path} ${kilobytes.toFixed(1)} KB`);
    }
    expect(heavy).toEqual([]);
  });
}

test('no real story makes a result or a plan heavier than its losses explain', async ({
  request,
}) => {
  // Two pages of each of 146 stories.
  test.slow();
  const heavy: string[] = [];
  for (const [id, { answers }] of Object.entries(stories)) {
    for (const page of ['/zh/check/result', '/zh/plan']) {
      const kilobytes = packed(await (await request.get(`${page}?${answers}`)).body());
      if (kilobytes > allowed(answers)) heavy.push(`${id} ${kilobytes.toFixed(1)} KB`);
    }
  }
  expect(heavy).toEqual([]);
});

test('what to read out on a call stands there before any script has come', async ({ page }) => {
  await page.route(/\.js$/, () => {});
  await page.goto('/zh/call', { waitUntil: 'commit' });
  await expect(page.getByText('我先挂了。我自己用官方 App 里的电话打回去。')).toBeInViewport();
});

test('the floor was weighed with the framework and browsers we build with', () => {
  const { next, react } = manifest.dependencies;
  expect(floor).toMatchObject({ next, react, browsers: manifest.browserslist });
});
