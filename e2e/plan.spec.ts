import { expect, test } from './support/test';

const told = 'contact=callEnded&losses=paid,toldCode&requests=pay&situation=happened&when=minutes';

test('the plan takes any answers, junk included, and never sends anybody away', async ({
  page,
}) => {
  for (const query of ['', '?losses=paid', `?${told}`, '?losses=nonsense&__proto__=x&bank=%00']) {
    await page.goto(`/zh/plan${query}`);
    await expect(page).toHaveURL(/\/zh\/plan/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('步骤单');
    await expect(page.locator('.step').first()).toBeVisible();
  }
});

test('the picked bank brings its number into the steps', async ({ page }) => {
  await page.goto(`/zh/plan?${told}`);
  await page.getByLabel('您的银行').selectOption({ label: '工商银行' });
  await page.getByRole('button', { name: '显示号码' }).click();
  await expect(page).toHaveURL(/bank=icbc/);
  await expect(page.getByRole('link', { name: /拨打 95588/ }).first()).toBeVisible();
});

test('ticks survive a reload, and one touch clears every trace', async ({ page }) => {
  // Without script a tick lasts as long as the page; the rest is the same.
  const remembers = test.info().project.use.javaScriptEnabled !== false;
  await page.goto(`/zh/plan?${told}`);
  if (remembers) await expect(page.locator('#page')).toHaveAttribute('data-router', 'client');
  const box = page.getByRole('checkbox').first();
  await box.check();
  await page.reload();
  await expect(box).toBeChecked({ checked: remembers });
  await page.getByRole('link', { name: '清除我的回答' }).click();
  await expect(page).toHaveURL(/\/zh$/);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
