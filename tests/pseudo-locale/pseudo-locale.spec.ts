import { expect, test } from '@playwright/test';
import { checkPages, otherPages } from '../../e2e/support/pages';
import { brackets } from './pseudo-text';
import { misfitsOn, textsOn } from './texts-on-page';
import { code } from './third-language';
import { silentlyChinese, untranslated } from './untranslated';

const answers = 'bank=icbc&contact=callEnded&losses=paid,toldCode&situation=happened&when=minutes';

/** Pages that the other lists leave out because they look like one that is in them. */
const morePages = [
  '/drill',
  '/p',
  '/p?code=1234',
  '/plan',
  `/plan/slip?${answers}`,
  `/plan/picture?${answers}`,
  '/hotlines?by=letter',
  '/hotlines/icbc',
  '/hotlines/icbc/sticker',
  '/hotlines/police-110',
  '/tricks/unionPayNotice',
  '/service/card',
  '/protect/terminals',
  '/protect/poster',
  '/about/api',
];

for (const path of [...checkPages, ...otherPages, ...morePages]) {
  test(`${path || '/'} says everything in the third language, and it fits 320 px`, async ({
    page,
  }) => {
    await page.goto(`/${code}${path}`);
    const root = page.locator('#page');
    if ((await root.count()) > 0) await expect(root).toHaveAttribute('data-router', 'client');
    await page.locator('details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
    const texts = await textsOn(page);
    expect(texts.some(({ text }) => text.startsWith(brackets[0]))).toBe(true);
    expect.soft(untranslated(texts), 'untranslated').toEqual([]);
    expect.soft(silentlyChinese(texts), 'Chinese where another language was due').toEqual([]);
    expect.soft(await misfitsOn(page), 'does not fit').toEqual([]);
  });
}

test('a reader is led to the language, and every page names its address in it', async ({
  request,
}) => {
  const headers = { 'Accept-Language': 'en-XA,en;q=0.8' };
  const answer = await request.get('/', { headers, maxRedirects: 0 });
  expect(answer.headers().location).toMatch(/\/(en|xa)$/);
});

test('the API and the open files answer in the third language', async ({ request }) => {
  const check = await request.get(`/api/v1/check?situation=onCall&requests=smsCode&lang=${code}`);
  expect(await check.text()).toContain(brackets[0]);
  const feed = await (await request.get(`/${code}/tricks/feed`)).text();
  expect(feed).toContain('xml:lang="en-XA"');
  expect(feed).toContain(brackets[0]);
  const card = await (await request.get(`/directory/icbc.vcf?lang=${code}`)).text();
  expect(card).not.toMatch(/FN.*\p{Script=Han}/u);
});
