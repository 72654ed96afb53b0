import { learnPages } from '@/lib/learning/learn-pages';
import { expect, test } from './support/test';

const pages = [
  '/tricks',
  '/tricks?began=visit',
  '/tricks/depositRefund',
  '/tricks/codeOverlay',
  '/service',
  '/service/card',
  '/about',
];

for (const locale of ['zh', 'en']) {
  const tag = locale === 'zh' ? [] : '@more';
  test(`every page to read in ${locale} has one heading and fits a small phone`, { tag }, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of pages) {
      await page.goto(`/${locale}${path}`);
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, path).toBeLessThanOrEqual(320);
    }
  });
}

test('a merchant gets from home to every learn page in two taps', async ({ page }) => {
  await page.goto('/zh');
  for (const id of learnPages) {
    await expect(page.locator('main').locator(`a[href="/zh/${id}"]`)).toHaveCount(1);
    await expect(page.locator('footer').locator(`a[href="/zh/${id}"]`)).toHaveCount(1);
  }
});

test('the list narrows down to how it began', { tag: '@more' }, async ({ page }) => {
  await page.goto('/zh/tricks');
  await page.getByRole('link', { name: '自己打过去' }).click();
  await expect(page).toHaveURL(/began=iDialled/);
  await expect(page.getByRole('link', { name: '自己打过去' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(page.getByRole('link', { name: /网上搜来的/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /押金/ })).toHaveCount(0);
});

test('a trick leads into the check with its answers filled in', async ({ page }) => {
  await page.goto('/zh/tricks/depositRefund');
  await page.getByRole('link', { name: /看结果和步骤/ }).click();
  await expect(page).toHaveURL(/\/zh\/check\/result\?.*requests=/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('按骗局处理');
  await page
    .getByRole('link', { name: /看这种骗法/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/zh\/tricks\/\w+$/);
});

test('whoever already did as told is asked what happened', async ({ page }) => {
  await page.goto('/zh/tricks/screenShare');
  await page.getByRole('link', { name: '已经照着做了' }).click();
  await expect(page).toHaveURL(/\/zh\/check\/losses\?.*situation=happened/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('已经发生了什么？');
});

test('a rule is found under its own address and opens', { tag: '@more' }, async ({ page }) => {
  await page.goto('/zh/about#asksForSmsCode');
  const rule = page.locator('#asksForSmsCode');
  await rule.locator('summary').click();
  await expect(rule.getByText('这样不算：')).toBeVisible();
});

test('an unknown trick does not exist', { tag: '@more' }, async ({ page }) => {
  expect((await page.goto('/zh/tricks/toString'))?.status()).toBe(404);
});

test('the feed can be parsed and its links lead to tricks', { tag: '@more' }, async ({
  request,
}) => {
  const answer = await request.get('/zh/tricks/feed');
  expect(answer.headers()['content-type']).toContain('application/atom+xml');
  expect(await answer.text()).toContain('href="/zh/tricks/testSwipe"');
});

test('search engines read data that matches the page', { tag: '@more' }, async ({ page }) => {
  await page.goto('/zh/service');
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  const { '@type': type, step } = JSON.parse(data ?? '');
  expect([type, step.length]).toEqual(['HowTo', 6]);
  await expect(page.getByRole('heading', { name: step[0].name })).toBeVisible();
});
