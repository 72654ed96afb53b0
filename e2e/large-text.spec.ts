import type { Page } from '@playwright/test';
import { checkPages, otherPages } from './support/pages';
import { expect, test } from './support/test';

const told =
  'contact=callEnded&official=notCalled&payment=unsure&requests=pay,addChat&situation=contacted';
const lost = 'bank=icbc&contact=callEnded&losses=paid,toldCode&situation=happened&when=minutes';

/** As for whoever chose large letters on this device before. */
async function wantsLargeText(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('ringtrue.largeText', 'yes'));
}

test('one tap makes everything larger, the device remembers it, one more tap undoes it', async ({
  page,
}) => {
  const larger = page.getByRole('button', { name: /^长辈版/ });
  await page.goto('/zh/call');
  await larger.click();
  const letters = () => page.evaluate(() => getComputedStyle(document.body).fontSize);
  expect(await letters()).toBe('24px');
  await page.goto('/zh/hotlines');
  expect(await letters()).toBe('24px');
  await page.getByRole('button', { name: /^标准版/ }).click();
  expect(await letters()).toBe('18px');
  await page.reload();
  await expect(larger).toBeVisible();
  expect(await letters()).toBe('18px');
});

test('large letters stay when the answers are cleared', { tag: '@more' }, async ({ page }) => {
  await page.goto(`/zh/plan?${lost}`);
  await page.getByRole('button', { name: /^长辈版/ }).click();
  await expect(page.locator('#page[data-router="client"]')).toBeVisible();
  await page.getByRole('checkbox').first().check();
  await page.getByRole('link', { name: '清除我的回答' }).click();
  await expect(page).toHaveURL(/\/zh$/);
  await expect(page.getByRole('button', { name: /^标准版/ })).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['ringtrue.largeText']);
});

for (const path of [...checkPages, ...otherPages]) {
  test(`${path || '/'} fits a narrow phone in large letters, zoomed in too, and is easy to touch`, {
    tag: '@more',
  }, async ({ page }) => {
    await wantsLargeText(page);
    for (const locale of ['zh', 'en']) {
      await page.goto(`/${locale}${path}`);
      // 160 px wide is a phone of 320 with the browser's zoom at 200 %; there the text grows with the window.
      for (const [width, size] of [
        [160, '150%'],
        [320, '300%'],
        [320, '150%'],
      ] as const) {
        await page.setViewportSize({ width, height: 2 * width });
        const where = `${locale}, ${width} px wide, root at ${size}`;
        expect.soft(await widthAt(page, size), where).toBeLessThanOrEqual(width);
        const header = await page.getByRole('banner').boundingBox();
        expect.soft(header?.height, where).toBeLessThan(width / 4);
      }
      expect.soft(await lowTargets(page), locale).toEqual([]);
    }
  });
}

/** How wide the page is, whatever the window, with the root font at a size. */
function widthAt(page: Page, size: string): Promise<number> {
  return page.evaluate((fontSize) => {
    document.documentElement.style.setProperty('font-size', fontSize);
    return document.documentElement.scrollWidth;
  }, size);
}

/** What is touched and lower than 60 px: controls, rows with a box to tick, links that are no part of a sentence. */
function lowTargets(page: Page): Promise<string[]> {
  return page
    .locator(
      'button, select, summary, textarea, input:not([type=hidden]), .as-button, li > a:only-child',
    )
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.getClientRects().length > 0)
        .map((control) => control.closest('label') ?? control)
        .filter((target) => target.getBoundingClientRect().height < 60)
        .map((target) => target.outerHTML.slice(0, 200)),
    );
}

/** A browser with these voices, which notes what it is told to read. */
async function withVoices(page: Page, voices: { lang: string; localService: boolean }[]) {
  await page.addInitScript((found) => {
    const read: string[] = [];
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => (read.length < 0 ? [] : found),
      speak: ({ text }: { text: string }) => read.push(text),
      cancel: () => read.push('—'),
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        constructor(readonly text: string) {}
      },
    });
    Object.defineProperty(window, 'readSoFar', { value: read });
  }, voices);
}

const readSoFar = (page: Page) =>
  page.evaluate(() => (window as unknown as { readSoFar: string[] }).readSoFar);

test('a device with a voice reads the sentence, the question and the verdict, and stops when told', async ({
  page,
}) => {
  await withVoices(page, [{ lang: 'zh-CN', localService: true }]);
  await page.goto('/zh/call');
  await page.getByRole('button', { name: '读给我听' }).click();
  expect(await readSoFar(page)).toContain('我先挂了。我自己用官方 App 里的电话打回去。');
  await page.getByRole('button', { name: '别读了' }).click();
  expect((await readSoFar(page)).pop()).toBe('—');
  await expect(page.getByRole('button', { name: '读给我听' })).toBeVisible();

  await page.goto(`/zh/check/result?${told}`);
  await page.getByRole('button', { name: '读给我听' }).click();
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  expect(await readSoFar(page)).toContain(title);
  await page.getByRole('link', { name: '打开可打印的步骤单' }).click();
  await expect(page).toHaveURL(/\/zh\/plan/);
  expect((await readSoFar(page)).pop(), 'leaving the page stops it').toBe('—');
});

for (const [what, voices] of [
  ['no voice', []],
  ['a voice of another language', [{ lang: 'en-US', localService: true }]],
  ['a voice that would send the words away', [{ lang: 'zh-CN', localService: false }]],
] as const) {
  test(`a device with ${what} offers no reading aloud`, { tag: '@more' }, async ({ page }) => {
    await withVoices(page, [...voices]);
    await page.goto('/zh/call');
    await expect(page.locator('#page[data-router="client"]')).toBeVisible();
    await expect(page.getByRole('button', { name: '读给我听' })).toHaveCount(0);
  });
}
