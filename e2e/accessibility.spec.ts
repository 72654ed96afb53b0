import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { checkPages, otherPages } from './support/pages';
import { expect, test } from './support/test';

const states = [
  { locale: 'zh', colorScheme: 'light', large: false },
  { locale: 'zh', colorScheme: 'dark', large: true },
  { locale: 'en', colorScheme: 'light', large: true },
  { locale: 'en', colorScheme: 'dark', large: false },
] as const;

/** The page as it stays: taken over where it is one of those the device draws. */
async function settled(page: Page): Promise<void> {
  const drawn = page.locator('#page');
  if ((await drawn.count()) > 0) await expect(drawn).toHaveAttribute('data-router', 'client');
}

for (const path of [...checkPages, ...otherPages]) {
  test(`${path || '/'} is accessible in both languages, light, dark and large`, async ({
    page,
  }) => {
    for (const { locale, colorScheme, large } of states) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`/${locale}${path}`);
      await settled(page);
      await page.evaluate((on) => {
        if (on) document.documentElement.setAttribute('data-text', 'large');
        else document.documentElement.removeAttribute('data-text');
      }, large);
      await expectAccessible(page);
    }
  });
}

test('what can be touched is at least 48 pixels high', async ({ page }) => {
  for (const path of ['', '/call', '/check/result?requests=smsCode&situation=onCall']) {
    await page.goto(`/zh${path}`);
    const low = await page
      .locator('main button, main select, main label, main .as-button')
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.getClientRects().length > 0)
          .filter((control) => !control.matches('label:not(:has(input))'))
          .filter((control) => control.getBoundingClientRect().height < 48)
          .map((control) => control.textContent),
      );
    expect(low).toEqual([]);
  }
});
