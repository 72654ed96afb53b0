import { expect, type Page, test } from '@playwright/test';
import { visit } from './support/deployments';
import { type Intermediary, intermediary } from './support/intermediary';

test.use({ serviceWorkers: 'allow' });
// Several visits each, and every one ends only when a whole build has been fetched and checked.
test.describe.configure({ timeout: 180_000 });

let site: Intermediary;

test.beforeEach(async ({ baseURL }) => {
  site = await intermediary(baseURL ?? '');
});

test.afterEach(() => site.close());

const login = { type: 'text/html', body: '<!doctype html><title>Wi-Fi</title><h1>Sign in</h1>' };

const foreign = [
  { what: 'a login page', answer: login },
  { what: 'a login page that calls itself JSON', answer: { ...login, type: 'application/json' } },
  { what: 'somebody else’s JSON', answer: { type: 'application/json', body: '{"login":true}' } },
];

/** With the server gone, verdict and numbers are there. */
async function expectUsable(page: Page): Promise<void> {
  site.cut(true);
  await page.goto(`${site.origin}/zh/hotlines/icbc`);
  await expect(page.getByRole('link', { name: /95588/ })).toBeVisible();
  const answers = 'contact=callEnded&requests=smsCode&situation=contacted';
  await page.goto(`${site.origin}/zh/check/result?${answers}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('按骗局处理');
}

for (const { what, answer } of foreign) {
  test(`${what} in place of the directory never replaces the kept one`, async ({ page }) => {
    await visit(page, `${site.origin}/zh`, 'kept');
    site.answer('/directory/copy.json', answer);
    const asked = page.waitForResponse('**/directory/copy.json');
    await page.goto(`${site.origin}/zh/hotlines`);
    // The page itself is given the kept directory as well.
    expect(await (await asked).text()).toContain('"icbc"');
    await expectUsable(page);
  });

  test(`${what} on the first visit is not kept, and the next visit mends it`, async ({ page }) => {
    site.answer('/directory/copy.json', answer);
    await visit(page, `${site.origin}/zh`, 'notKept');
    await expect(page.locator('html')).toHaveAttribute('data-not-kept', 'foreign');
    site.passOn();
    await visit(page, `${site.origin}/zh/call`, 'kept');
    await expectUsable(page);
  });
}

test('a login page in place of the empty page is not kept, and the next visit mends it', async ({
  page,
}) => {
  site.answer('/zh/offline', login);
  await visit(page, `${site.origin}/zh`, 'notKept');
  await expect(page.locator('html')).toHaveAttribute('data-not-kept', 'foreign');
  site.passOn();
  await visit(page, `${site.origin}/zh`, 'kept');
  await expectUsable(page);
});

test('an empty page cut off on the way is not kept', async ({ page }) => {
  site.rewrite('/zh/offline', (body) => body.slice(0, -200));
  await visit(page, `${site.origin}/zh`, 'notKept');
});

test('a script that is not the one of the build is not kept, and the next visit mends it', async ({
  page: first,
  context,
  baseURL,
}) => {
  const worker = await (await fetch(`${baseURL}/sw.js`)).text();
  for (const path of worker.match(/\/_next\/static\/chunks\/[^"]+\.js/g) ?? []) {
    if (!(await (await fetch(`${baseURL}${path}`)).text()).includes('按骗局处理')) continue;
    site.answer(path, { type: 'application/javascript', body: '/* sign in first */' });
  }
  await visit(first, `${site.origin}/zh`, 'notKept');
  await first.close();
  site.passOn();
  // A tab of its own: the first one's memory holds the script that it was given.
  const page = await context.newPage();
  await visit(page, `${site.origin}/zh`, 'kept');
  await expectUsable(page);
});

test('the empty page loads nothing that the worker has no hash of', async ({ request }) => {
  const worker = await (await request.get('/sw.js')).text();
  for (const locale of ['zh', 'en']) {
    const page = await (await request.get(`/${locale}/offline`)).text();
    const loaded = page
      // Only browsers without service workers load this one.
      .replace(/<script[^>]*noModule[^>]*>/gi, '')
      .match(/(?:src|href)="\/_next\/static\/[^"]+/g);
    expect(loaded?.length).toBeGreaterThan(5);
    for (const it of loaded ?? []) expect(worker).toContain(it.replace(/^\w+="/, ''));
  }
});

test('without any directory a verdict is still drawn', async ({ page }) => {
  await visit(page, `${site.origin}/zh`, 'kept');
  await page.evaluate(() => caches.delete('ringtrue-directory'));
  site.cut(true);
  const answers = 'contact=callEnded&requests=smsCode&situation=contacted';
  await page.goto(`${site.origin}/zh/check/result?${answers}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('按骗局处理');
});
