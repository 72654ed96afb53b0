import type { Page } from '@playwright/test';
import { expectAccessible, expectReadable } from './support/accessible';
import { checkPages, markupPages, otherPages } from './support/pages';
import { expect, test } from './support/test';

// The first is what pages are opened in.
const looks = [
  { colorScheme: 'light', large: false },
  { colorScheme: 'light', large: true },
  { colorScheme: 'dark', large: true },
  { colorScheme: 'dark', large: false },
] as const;

async function open(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(path);
  await settled(page);
}

async function lookAs(page: Page, { colorScheme, large }: (typeof looks)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate((on) => {
    if (on) document.documentElement.setAttribute('data-text', 'large');
    else document.documentElement.removeAttribute('data-text');
  }, large);
}

/** The page as it stays: taken over where it is one of those the device draws. */
async function settled(page: Page): Promise<void> {
  const drawn = page.locator('#page');
  if ((await drawn.count()) > 0) await expect(drawn).toHaveAttribute('data-router', 'client');
}

for (const locale of ['zh', 'en']) {
  for (const path of markupPages) {
    // The markup is the same in both languages; what a translation alone breaks is seldom.
    const tag = locale === 'zh' && checkPages.includes(path) ? [] : '@more';
    test(`/${locale}${path} is accessible`, { tag }, async ({ page }) => {
      await open(page, `/${locale}${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expectAccessible(page);
    });
  }
}

for (const path of [...checkPages, ...otherPages]) {
  test(`${path || '/'} stays readable dark and in large letters`, { tag: '@more' }, async ({
    page,
  }) => {
    for (const locale of ['zh', 'en']) {
      await open(page, `/${locale}${path}`);
      for (const look of looks.slice(1)) {
        await lookAs(page, look);
        await expectReadable(page);
      }
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
