import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

const told = 'contact=callEnded&official=notCalled&payment=unsure&requests=pay&situation=contacted';

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 });
}

test('a call in progress with a red request reaches its verdict in three taps', async ({
  page,
}) => {
  await page.goto('/zh');
  await page
    .getByRole('link', { name: /我正在通话/ })
    .first()
    .click();
  await page.getByRole('checkbox', { name: '短信验证码' }).check();
  await page.getByRole('button', { name: '继续' }).click();
  await expect(page).toHaveURL(/\/zh\/check\/result\?requests=smsCode&situation=onCall$/);
  await expect(heading(page)).toHaveText('按骗局处理');
  await expect(page.getByText('因为您说：“短信验证码”')).toBeVisible();
});

test('one question follows the other, and the back button leads to each of them', async ({
  page,
}) => {
  await page.goto('/zh/check/contact?situation=contacted');
  await page.getByRole('button', { name: '打来电话或视频，已经挂了' }).click();
  await page.getByRole('checkbox', { name: '加他的微信、QQ' }).check();
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByRole('button', { name: '还没核实' }).click();
  await expect(page).toHaveURL(/\/zh\/check\/result\?/);
  const verdict = (await heading(page).textContent()) ?? '';
  await page.goBack();
  await expect(page).toHaveURL(/\/zh\/check\/official\?/);
  await page.goBack();
  await expect(page).toHaveURL(/\/zh\/check\/requests\?/);
  await page.goForward();
  await expect(page).toHaveURL(/\/zh\/check\/official\?/);
  await expect(heading(page)).toHaveText('官方那边核实过了吗？');
  await page.goForward();
  await expect(page).toHaveURL(/\/zh\/check\/result\?/);
  await expect(heading(page)).toHaveText(verdict);
  await page.reload();
  await expect(heading(page)).toHaveText(verdict);
});

test('a page out of order leads where the answers lead', async ({ page }) => {
  await page.goto('/zh/check/official?situation=contacted');
  await expect(page).toHaveURL(/\/zh\/check\/contact\?situation=contacted$/);
  await page.goto('/zh/check/result');
  await expect(page).toHaveURL(/\/zh\/check\/situation$/);
  await page.goto('/zh/check/dialled?contact=message&situation=contacted');
  await expect(page).toHaveURL(/\/zh\/check\/requests\?contact=message&situation=contacted$/);
});

test('a question sent without an answer says what is missing', async ({ page }) => {
  await page.goto('/zh/check/requests?situation=onCall');
  await page.getByRole('button', { name: '继续' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '还没选' })).toBeVisible();
  await expect(page).toHaveTitle(/^错误：/);
  await page.getByRole('link', { name: /请至少选一个/ }).click();
  await expect(page).toHaveURL(/#requests-\w+$/);
});

test('"nothing" stands alone: ticks beside it win', async ({ page }) => {
  await page.goto('/zh/check/requests?situation=onCall');
  await page.getByRole('checkbox', { name: '短信验证码' }).check();
  await page.getByRole('button', { name: '什么都没要，只是通知、核对' }).click();
  await expect(page).toHaveURL(/\/zh\/check\/result\?requests=smsCode&situation=onCall$/);
});

test('an answer can be changed, "nothing" then takes the ticks back', async ({ page }) => {
  await page.goto(`/zh/check/result?${told}`);
  await page.getByRole('link', { name: '更改 “对方要您做的”的回答' }).click();
  await expect(page.getByRole('checkbox', { name: /付钱、转账/ })).toBeChecked();
  await page.getByRole('button', { name: /什么都没要/ }).click();
  await expect(page).toHaveURL(/\/zh\/check\/result\?.*requests=nothing/);
  await expect(page.getByText('因为您说：“付钱')).toHaveCount(0);
});

test('below the verdict one touch answers the next question', async ({ page }) => {
  await page.goto(`/zh/check/result?${told}`);
  const before = page.url();
  await page.getByRole('button', { name: '什么都没发生' }).click();
  await expect(page).toHaveURL(/\/zh\/check\/now\?.*losses=none/);
  await page.getByRole('link', { name: '先看结果' }).click();
  await expect(page).toHaveURL(/\/zh\/check\/result\?.*losses=none/);
  expect(page.url()).not.toBe(before);
});

test('a typed number is compared and stands in no address', async ({ page }) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await page.goto(`/zh/check/number?${told}`);
  await page.getByLabel('或者把号码输进来，帮您对').fill('+86 170-0123-4567');
  await page.getByRole('button', { name: '比一比' }).click();
  await expect(page).toHaveURL(/number=resaleMobile/);
  expect(addresses.filter((address) => /0123|4567/.test(address))).toEqual([]);
});

test('a number nobody can read is asked for again', async ({ page }) => {
  await page.goto(`/zh/check/number?${told}`);
  await page.getByLabel('或者把号码输进来，帮您对').fill('客服热线');
  await page.getByRole('button', { name: '比一比' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '没看懂' })).toBeVisible();
});

test('the claimed institution shows its published numbers with their proof', async ({ page }) => {
  await page.goto(`/zh/check/number?${told}`);
  await page.getByLabel('对方说自己是哪一家？').selectOption({ label: '工商银行' });
  await page.getByRole('button', { name: '看它的官方号码' }).click();
  await expect(page).toHaveURL(/claimed=icbc/);
  await expect(page.getByRole('link', { name: /拨打 95588/ })).toHaveAttribute('href', 'tel:95588');
  await expect(page.getByRole('link', { name: '号码出处' }).first()).toBeVisible();
});

test('whose money may be gone has 110 above every question until there is a verdict', async ({
  page,
}) => {
  await page.goto('/zh/check/losses?situation=happened');
  await expect(page.getByRole('link', { name: /110/ }).first()).toHaveAttribute('href', 'tel:110');
  await page.goto('/zh/check/contact?situation=contacted');
  await expect(page.locator('#content').getByRole('link', { name: /110/ })).toHaveCount(0);
});

test('whoever was told to stop paying reads that the warning is to be heeded', async ({ page }) => {
  await page.goto('/zh/check/result?requests=stopPaying&situation=onCall');
  await expect(page.getByText('他是真是假，自己打 110 核实').first()).toBeVisible();
  await expect(heading(page)).not.toHaveText(/骗局/);
});
