import type { Page } from '@playwright/test';
import { checkPages } from './support/pages';
import { expect, test } from './support/test';

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

for (const path of checkPages) {
  // The widest words stand in verdicts and plans.
  const tag = path.includes('/result') || path.startsWith('/plan') ? [] : '@more';
  test(`${path || '/'} never scrolls sideways, at twice the text size either`, { tag }, async ({
    page,
  }) => {
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

/** What a screen reader passes on the way through the page, in its order. */
async function heardInOrder(page: Page, ...parts: string[]): Promise<void> {
  // What lies below the screen is drawn a moment later.
  await expect(async () => {
    const heard = await page.getByRole('main').ariaSnapshot();
    const places = parts.map((part) => heard.indexOf(part));
    expect(places, `${parts.join(' → ')} in\n${heard}`).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }).toPass({ timeout: 10_000 });
}

test('a screen reader hears what to do before why, on every page of a check', async ({ page }) => {
  await page.goto('/zh/call');
  await heardInOrder(
    page,
    '念这句，马上挂断',
    '我先挂了',
    '对方要您做什么？',
    '短信验证码',
    '继续',
  );
  await page.getByLabel('短信验证码').check();
  await page.getByRole('button', { name: '继续' }).click();
  await expect(page).toHaveURL(/result/);
  await heardInOrder(page, 'heading "按骗局处理', '现在就停', '现在先做', '为什么这么说');
  await page.getByRole('link', { name: '打开可打印的步骤单' }).click();
  await expect(page).toHaveURL(/plan/);
  await heardInOrder(page, 'heading "步骤单', '现在就做', '今天');
});
