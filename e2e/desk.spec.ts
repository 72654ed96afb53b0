import type { Page } from '@playwright/test';
import { checkPages } from './support/pages';
import { expect, test } from './support/test';

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

for (const path of checkPages) {
  test(`${path || '/'} never scrolls sideways, at twice the text size either`, async ({ page }) => {
    for (const locale of ['zh', 'en']) {
      await page.goto(`/${locale}${path}`);
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 640 });
        await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
        expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '225%'));
        expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      }
    }
  });
}

test('a whole check needs nothing but the keyboard', async ({ page }) => {
  await page.goto('/zh');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh\/call$/);
  const code = page.getByRole('checkbox', { name: '短信验证码' });
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    if (await code.evaluate((box) => box === document.activeElement)) break;
  }
  await expect(code).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh\/check\/result\?requests=smsCode&situation=onCall$/);
});
