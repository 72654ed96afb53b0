import { expect, test } from './support/test';

const words = '有人打电话说 POS 要停用，让我交 299 换新机，我还没给，号码 13800138000';

test('own words are read on the phone, nothing of them goes out, and one tap changes a line', async ({
  page,
}) => {
  await page.goto('/zh/check/contact?situation=contacted');
  await expect(page.locator('[data-router="client"]')).toBeAttached();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.getByLabel('发生了什么？').fill(words);
  await page.getByRole('button', { name: '读一读' }).click();
  await expect(page.getByRole('heading', { name: '您说的，看懂了这些' })).toBeFocused();
  const pay = page.getByRole('group', { name: /付钱、转账/ });
  await expect(pay.getByRole('radio', { name: '有', exact: true })).toBeChecked();
  const paid = page.getByRole('group', { name: /我付了钱/ });
  await expect(paid.getByRole('radio', { name: '没有' })).toBeChecked();
  await pay.getByRole('radio', { name: '不清楚' }).check();
  await page.getByRole('checkbox', { name: '短信验证码' }).check();
  await page.getByRole('button', { name: '确认，接着走' }).click();
  await expect(page).toHaveURL(/requests=acceptTerminal,smsCode/);
  expect(page.url()).not.toMatch(/pay|13800138000|299/);
  expect(
    sent.filter((line) => /13800138000|%E6%9C%89%E4%BA%BA|有人|check\/read/.test(line)),
  ).toEqual([]);
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, history.state]));
  expect(stored).not.toMatch(/13800138000|有人打电话/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('they are posted, answered and stand in no address', async ({ page }) => {
    await page.goto('/zh/check/contact?situation=contacted');
    await page.getByLabel('发生了什么？').fill(words);
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('/zh/check/read')),
      page.getByRole('button', { name: '读一读' }).click(),
    ]);
    expect([answer.status(), answer.headers()['cache-control']]).toEqual([
      200,
      'private, no-store',
    ]);
    await expect(page.getByRole('heading', { name: '您说的，看懂了这些' })).toBeVisible();
    await page.getByRole('button', { name: '确认，接着走' }).click();
    await expect(page).toHaveURL(/\/zh\/check\/\w+\?.*requests=acceptTerminal,pay/);
    expect(page.url()).not.toMatch(/text=|13800138000/);
  });

  test('two thousand characters are not too many', async ({ page }) => {
    await page.goto('/zh/check/read');
    await page.getByLabel('发生了什么？').fill(`客服让我报验证码。${'他一直催我。'.repeat(330)}`);
    await page.getByRole('button', { name: '读一读' }).click();
    await expect(page.getByRole('group', { name: /短信验证码/ }).first()).toBeVisible();
  });
});
