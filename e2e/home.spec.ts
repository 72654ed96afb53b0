import { expect, test } from './support/test';

test('a merchant on a call has the sentence to say after one tap', async ({ page }) => {
  await page.goto('/zh');
  await page
    .getByRole('link', { name: /我正在通话/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/zh\/call$/);
  const sentence = page.getByText('我先挂了。我自己用官方 App 里的电话打回去。');
  await expect(sentence).toBeVisible();
  const size = await sentence.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThanOrEqual(32);
});

test('four doors lead where they say', async ({ page }) => {
  await page.goto('/zh');
  const doors = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(doors.nth(0)).toHaveAttribute('href', '/zh/call');
  await expect(doors.nth(1)).toHaveAttribute('href', '/zh/check/contact?situation=contacted');
  await expect(doors.nth(2)).toHaveAttribute('href', '/zh/check/losses?situation=happened');
  await expect(doors.nth(3)).toHaveAttribute('href', '/zh/hotlines');
});

test('the other language keeps page and answers', async ({ page }) => {
  await page.goto('/zh/check/requests?situation=onCall');
  await page.getByRole('link', { name: /English/ }).click();
  await expect(page).toHaveURL(/\/en\/check\/requests\?situation=onCall$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: /中文/ }).click();
  await expect(page).toHaveURL(/\/zh\/check\/requests\?situation=onCall$/);
});

test('a page that does not exist says so in the language of its address', async ({ page }) => {
  const response = await page.goto('/en/no-such-page');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await expect(page.getByRole('link', { name: 'I am on a call now' })).toBeVisible();
});

test('a phone may put the site on its home screen', async ({ page, request, baseURL }) => {
  await page.goto('/zh');
  const link = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await (await request.get(link ?? '')).json();
  expect(manifest).toMatchObject({ display: 'standalone', start_url: '/' });
  for (const { src } of manifest.icons) {
    expect((await request.get(new URL(src, baseURL).href)).headers()['content-type']).toBe(
      'image/png',
    );
  }
});
