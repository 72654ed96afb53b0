import { test as bare, type Page } from '@playwright/test';
import { type ServerThatCanGo, serverThatCanGo } from './support/server-that-can-go';
import { expect, test } from './support/test';

async function takenOver(page: Page): Promise<void> {
  await expect(page.locator('#page')).toHaveAttribute('data-router', 'client');
}

/** Waits until the code, the messages and the directory of every page are there. */
async function allPieces(page: Page): Promise<void> {
  await expect(page.locator('#page')).toHaveAttribute('data-pieces', 'all', { timeout: 30_000 });
}

/** Keeps the directory from the page, and with it the router, until what this returns is called. */
async function holdRouterBack(page: Page): Promise<() => void> {
  let letIn = () => {};
  const mayCome = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route('**/directory/copy.json', async (route) => {
    await mayCome;
    // A page that was left in the meantime waits for nothing any more.
    await route.continue().catch(() => undefined);
  });
  return letIn;
}

let site: ServerThatCanGo;

test.beforeEach(async ({ baseURL }) => {
  site = await serverThatCanGo(baseURL ?? '');
});

test.afterEach(() => site.goAway());

/** Opens a page through the wire that is watched, until the page has taken over and everything is loaded. */
async function open(page: Page, path: string): Promise<number> {
  await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
  await takenOver(page);
  await allPieces(page);
  return site.asked.length;
}

bare('once the page has taken over, a whole check asks nobody for anything', async ({ page }) => {
  const before = await open(page, '/zh/check/contact?situation=contacted');
  await page.getByRole('button', { name: '已经挂了' }).click();
  await page.getByLabel('短信验证码').check();
  await page.getByRole('button', { name: '继续' }).click();
  const told = 'contact=callEnded&requests=smsCode&situation=contacted';
  await expect(page).toHaveURL(`${site.origin}/zh/check/result?${told}`);
  await expect(page).toHaveTitle(/^核一核的结果/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('对方要您做什么？');
  await page.goForward();
  expect(site.asked.slice(before)).toEqual([]);
  await site.goAway();
  await page.getByRole('link', { name: '打开可打印的步骤单' }).click();
  await expect(page).toHaveURL(`${site.origin}/zh/plan?${told}`);
  await page.getByRole('link', { name: '官方电话' }).first().click();
  await expect(page).toHaveTitle(/官方电话/);
});

test('the link to the other language leads to the page that is shown', async ({ page }) => {
  await page.goto('/zh/check/contact?situation=contacted');
  await takenOver(page);
  await page.getByRole('button', { name: '已经挂了' }).click();
  const other = page.getByRole('banner').getByRole('link', { name: /English/ });
  await expect(other).toHaveAttribute('href', /^\/en\/check\/requests\?.*contact=callEnded/);
});

// On the way back Next reloads what is not its own; going on from there would need the server.
test('a page drawn here is in the history as one of Next itself, before and after it is told', async ({
  page,
}) => {
  await page.goto('/zh/check/contact?situation=contacted');
  await takenOver(page);
  const atOnce = await page.getByRole('button', { name: '已经挂了' }).evaluate((button) => {
    (button as HTMLButtonElement).click();
    return window.history.state;
  });
  expect(atOnce).toHaveProperty('__NA', true);
  const other = page.getByRole('banner').getByRole('link', { name: /English/ });
  await expect(other).toHaveAttribute('href', /requests/);
  expect(await page.evaluate(() => window.history.state)).toHaveProperty('__NA', true);
});

bare('a typed number is compared on the device and stands in no address', async ({ page }) => {
  const before = await open(page, '/zh/check/number?situation=onCall&requests=addChat');
  await page.getByLabel('或者把号码输进来').fill('+1 202 555 0143');
  await page.getByRole('button', { name: '比一比' }).click();
  await expect(page).toHaveURL(/number=overseas/);
  expect(page.url()).not.toContain('0143');
  expect(site.asked.slice(before)).toEqual([]);
});

test('what was ticked before the page took over is not lost', async ({ page }) => {
  const letIn = await holdRouterBack(page);
  await page.goto('/zh/check/requests?situation=onCall', { waitUntil: 'commit' });
  await page.getByLabel('短信验证码').check();
  letIn();
  await takenOver(page);
  await expect(page.getByLabel('短信验证码')).toBeChecked();
  await page.getByRole('button', { name: '继续' }).click();
  await expect(page).toHaveURL(/requests=smsCode/);
});

test('a phone whose clock is wrong loses no tick and calls no number expired', async ({ page }) => {
  await page.clock.setSystemTime(new Date('2031-01-01T00:00:00Z'));
  await page.route('**/directory/copy.json', async (route) => {
    await page.getByLabel('短信验证码').check();
    await route.continue();
  });
  await page.goto('/zh/check/requests?situation=onCall');
  await takenOver(page);
  await expect(page.getByLabel('短信验证码')).toBeChecked();
  await page.getByRole('link', { name: '官方电话' }).click();
  await page.getByRole('searchbox').fill('icbc');
  await page.getByRole('button', { name: '查', exact: true }).click();
  await page
    .getByRole('link', { name: /^工商银行/ })
    .first()
    .click();
  await expect(page.getByRole('link', { name: /95588/ }).first()).toHaveAttribute(
    'href',
    'tel:95588',
  );
});

// A number typed in the first moment goes to the server; what it says must not vanish.
test('an answer the server gave before the page could take over stays', async ({ page }) => {
  const letIn = await holdRouterBack(page);
  await page.goto('/zh/hotlines', { waitUntil: 'commit' });
  await page.getByRole('searchbox').fill('95588');
  await page.getByRole('button', { name: '查', exact: true }).click();
  const answer = page.getByRole('status').filter({ hasText: '工商银行' });
  await expect(answer).toBeVisible();
  letIn();
  await page.waitForLoadState('networkidle');
  await expect(answer).toBeVisible();
});

// Bare, for the browser itself complains about the request that fails on purpose.
bare('what the phone cannot fetch the server draws', async ({ page }) => {
  await page.route('**/directory/copy.json', (route) => route.abort());
  await page.goto('/zh/check/contact?situation=contacted');
  await takenOver(page);
  await page.getByRole('button', { name: '已经挂了' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('对方要您做什么？');
  await page.getByLabel('短信验证码').check();
  await page.getByRole('button', { name: '继续' }).click();
  await expect(page).toHaveURL(/\/zh\/check\/result\?/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('按骗局处理');
});

bare('without the code that draws pages the server goes on answering', async ({ page }) => {
  await page.goto('/zh/check/contact?situation=contacted', { waitUntil: 'commit' });
  page.once('load', () => page.route(/\/_next\/static\/.*\.js$/, (route) => route.abort()));
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: '已经挂了' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('对方要您做什么？');
});

// Everything but the first questions comes later; whoever is faster waits for it and loses nothing.
bare('a tap before the next page is there waits for it', async ({ page }) => {
  let go: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/directory/copy.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/zh/check/requests?contact=callEnded&situation=contacted');
  await takenOver(page);
  await page.getByLabel('短信验证码').check();
  await page.getByRole('button', { name: '继续' }).click();
  await expect(page).toHaveURL(/\/zh\/check\/requests/);
  go();
  await expect(page).toHaveURL(/\/zh\/check\/result\?/);
  await expect(page.locator('#page')).toHaveAttribute('data-router', 'client');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('按骗局处理');
});

test('a question sent without an answer says so, with the focus on the way to mend it', async ({
  page,
}) => {
  await page.goto('/zh/check/requests?situation=onCall');
  await takenOver(page);
  await page.getByRole('button', { name: '继续' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toBeFocused();
});

test('the phone gets one language, and no library that only the server needs', async ({
  page,
  request,
}) => {
  await page.goto('/zh');
  await allPieces(page);
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\/_next\/static\/.*\.js$/.test(name)),
  );
  expect(scripts.length).toBeGreaterThan(5);
  const code = (
    await Promise.all(scripts.map(async (url) => (await request.get(url)).text()))
  ).join();
  expect(code).toContain('按骗局处理');
  expect(code).not.toContain('Treat it as a scam');
  expect(code).not.toMatch(/ZodError|PrismaClient/);
});
