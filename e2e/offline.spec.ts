import { expect, type Page, test } from '@playwright/test';
import { complaintsOf } from './support/complaints';
import { type ServerThatCanGo, serverThatCanGo } from './support/server-that-can-go';

test.use({ serviceWorkers: 'allow' });

let site: ServerThatCanGo;
let complaints: string[];

test.beforeEach(async ({ context, baseURL }) => {
  site = await serverThatCanGo(baseURL ?? '');
  complaints = await complaintsOf(context, site.origin);
});

test.afterEach(async () => {
  await site.goAway();
  // What the browser says about a server that is gone is the very thing these tests bring about.
  const own = complaints.filter((text) => !/ERR_CONNECTION|Failed to fetch/.test(text));
  expect(own, 'what the pages complained about').toEqual([]);
});

/** One visit, until the device says that it has kept what it needs; then the server goes. */
async function visitThenServerGoes(page: Page, path = '/zh'): Promise<void> {
  await page.goto(`${site.origin}${path}`);
  await expect(page.locator('html')).toHaveAttribute('data-kept', path.slice(1, 3), {
    timeout: 30_000,
  });
  await site.goAway();
}

test('after one visit a merchant gets verdict and plan with the server gone', async ({ page }) => {
  await visitThenServerGoes(page);
  await page.reload();
  await page.getByRole('link', { name: '我正在通话' }).first().click();
  await expect(page.getByText('我先挂了').first()).toBeVisible();
  await page.getByLabel('短信验证码').check();
  await page.getByRole('button', { name: '继续' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('按骗局处理');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('按骗局处理');
  await page
    .getByRole('link', { name: /打开|打印/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/zh\/plan\?/);
  await expect(page.getByRole('checkbox').first()).toBeVisible();
});

test('a deep link opens with the server gone, and going back works', async ({ page }) => {
  await visitThenServerGoes(page, '/en/call');
  const told = 'contact=callEnded&requests=smsCode&situation=contacted';
  await page.goto(`${site.origin}/en/check/result?${told}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/scam/i);
  await page.goto(`${site.origin}/en/hotlines/icbc`);
  await expect(page.getByRole('link', { name: /95588/ })).toBeVisible();
  // Whole, with its proof: not only what the phone needs of it for a card.
  await expect(page.locator('q').first()).not.toBeEmpty();
  await expect(page.getByText(/this phone has only/)).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/scam/i);
});

test('names and numbers are looked up with the server gone, and the directory says how old it is', async ({
  page,
}) => {
  await visitThenServerGoes(page, '/zh/hotlines');
  await page.goto(`${site.origin}/zh/hotlines`);
  await expect(page.getByText(/这份名录是 \d{4}-\d\d-\d\d 的/)).toBeVisible();
  await page.getByRole('searchbox').fill('lkl');
  await page.getByRole('button', { name: '查', exact: true }).click();
  await expect(page.getByRole('link', { name: /^拉卡拉/ }).first()).toBeVisible();
  await page.getByRole('searchbox').fill('95588');
  await page.getByRole('button', { name: '查', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('工商银行');
});

test('a directory kept for more than thirty days warns', async ({ page }) => {
  await visitThenServerGoes(page, '/zh/hotlines');
  await page.clock.setSystemTime(new Date(Date.now() + 40 * 86_400_000));
  await page.goto(`${site.origin}/zh/hotlines`);
  await expect(page.getByText('超过 30 天了')).toBeVisible();
});

test('the practice goes on with the server gone', async ({ page }) => {
  await visitThenServerGoes(page);
  await page.goto(`${site.origin}/zh/drill/inspection`);
  await page.getByRole('button', { name: '公司全称、姓名、工号' }).click();
  await expect(page.getByText('规则怎么判')).toBeVisible();
});

test('"My shop" is there with the server gone, and what was written', async ({ page }) => {
  await visitThenServerGoes(page);
  await page.goto(`${site.origin}/zh/shop`);
  await page.getByLabel('店名').fill('老店');
  await page.reload();
  await expect(page.getByLabel('店名')).toHaveValue('老店');
});

test('a page that is not kept says so and leads on', async ({ page }) => {
  await visitThenServerGoes(page);
  await page.goto(`${site.origin}/zh/tricks`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/没有网/);
  await page.getByRole('link', { name: '我正在通话' }).first().click();
  await expect(page).toHaveURL(/\/zh\/call$/);
});

test('the bare address opens in the language that was kept', async ({ page }) => {
  await visitThenServerGoes(page, '/en');
  await page.goto(`${site.origin}/`);
  await expect(page).toHaveURL(/\/en$/);
});

test('the other language, never visited, says what works instead of nothing', async ({ page }) => {
  await visitThenServerGoes(page);
  const told = 'contact=callEnded&requests=smsCode&situation=contacted';
  await page.goto(`${site.origin}/zh/check/result?${told}`);
  await page.getByRole('link', { name: /English/ }).click();
  await expect(page).toHaveURL(`${site.origin}/en/check/result?${told}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/没有网/);
});
