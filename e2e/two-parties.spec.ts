import type { Page } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from './support/test';

const told =
  'bank=icbc&contact=visitorGone&losses=paid,toldCode&payment=personal&requests=pay&role=acquirer&situation=happened&when=today';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Tells of a police call beside yesterday's fraud, from its verdict on. */
async function tellOfTheOther(page: Page): Promise<void> {
  await page.goto(`/zh/check/result?${told}`);
  await expect(heading(page)).toHaveText('按骗局处理');
  await page.getByRole('link', { name: '另核一次' }).click();
  await expect(page.getByText('这里只说这一拨人的事')).toBeVisible();
  await page.locator('button[name="situation"][value="onCall"]').click();
  const warning = page.locator('#requests-stopPaying');
  // The page before has no folds to open.
  await expect(warning).toBeAttached();
  const fold = page.locator('main details:not([open])').filter({ has: warning });
  while ((await fold.count()) > 0) await fold.first().locator('summary').first().click();
  await warning.check();
  await page.getByRole('button', { name: '继续' }).click();
  await expect(page).toHaveURL(/\/check\/result\?/);
}

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    test('a second party is judged alone, both verdicts lead to each other, one sheet has both', async ({
      page,
    }) => {
      await tellOfTheOther(page);
      await expect(heading(page)).not.toHaveText('按骗局处理');
      await expect(page.getByText(/另一拨 · 上过门的 · 按骗局处理/)).toBeVisible();

      await page.getByRole('link', { name: '看那一拨的结果' }).click();
      await expect(heading(page)).toHaveText('按骗局处理');
      await expect(page.getByText(/另一拨 · 正在通话的/)).toBeVisible();
      await expect(page.getByRole('link', { name: '另核一次' })).toHaveCount(0);

      await page.locator('main a[href*="/plan?"]').first().click();
      await expect(page.getByText('甲（上过门的）：按骗局处理', { exact: true })).toBeVisible();
      await expect(
        page
          .getByText(/乙（正在通话的）/)
          .filter({ visible: true })
          .first(),
      ).toBeVisible();
      await expect(page.locator('main h3').filter({ hasText: '【甲】' }).first()).toBeVisible();
      await expect(page.locator('main h3').filter({ hasText: '【乙】' }).first()).toBeVisible();

      const paper = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
      expect(paper.getPageCount()).toBeLessThanOrEqual(2);
    });
  });
}

test('thirty-two digits bring both parties to another phone', async ({ page }) => {
  const other = told
    .split('&')
    .filter((pair) => !pair.startsWith('bank='))
    .map((pair) => `other.${pair}`)
    .join('&');
  await page.goto(`/zh/plan?${other}&requests=stopPaying&situation=onCall`);
  const code = await page
    .getByText(/^(\d{4} ?){8}$/)
    .first()
    .textContent();
  await page.goto(`/p/${code?.replace(/\D/g, '')}`);
  await expect(page).toHaveURL(/\/plan\?/);
  await expect(page.getByText('甲（上过门的）：按骗局处理', { exact: true })).toBeVisible();
});
