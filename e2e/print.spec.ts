import { PDFDocument } from 'pdf-lib';
import { vocabulary } from '@/lib/triage/vocabulary';
import { shopWithNumber, withShop } from './support/shop';
import { expect, test } from './support/test';

const everyLoss = vocabulary.losses.filter((loss) => loss !== 'none' && loss !== 'unsure');
const everyRequest = vocabulary.requests.filter((id) => id !== 'nothing' && id !== 'unsure');

const plans = {
  'no answers at all': '',
  'one red request': 'requests=smsCode&situation=onCall',
  'money gone minutes ago':
    'bank=icbc&contact=callEnded&losses=paid,toldCode&requests=pay&situation=happened&when=minutes',
  'everything lost at once': `acquirer=lakala&bank=icbc&claimed=lakala&contact=callEnded&losses=${everyLoss}&payment=fee,personal&requests=${everyRequest}&role=acquirer&situation=happened&when=minutes`,
};

/** A4 in points. */
const sheet = { width: 595, height: 842 };

for (const [name, query] of Object.entries(plans)) {
  const tag = query.includes('losses') ? [] : '@more';
  for (const locale of ['zh', 'en']) {
    test(`the plan for "${name}" prints on at most two sheets of A4 (${locale})`, { tag }, async ({
      page,
    }) => {
      await page.goto(`/${locale}/plan?${query}`);
      const paper = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
      expect(paper.getPageCount()).toBeLessThanOrEqual(2);
      for (const { width, height } of paper.getPages().map((one) => one.getSize())) {
        expect([Math.round(width), Math.round(height)]).toEqual([sheet.width, sheet.height]);
      }
    });
  }
}

test('paper carries date, rules version and blanks, and no controls', async ({ page }) => {
  await page.goto(`/zh/plan?${plans['money gone minutes ago']}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/打印日期 \d{4}-\d\d-\d\d · 规则版本 /)).toBeVisible();
  await expect(page.getByText('接警人 / 客服工号')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('banner')).toBeHidden();
});

for (const locale of ['zh', 'en']) {
  test(`the form of the shop is one sheet, empty and filled, with what to copy from where (${locale})`, async ({
    page,
  }) => {
    for (const shops of [[], [{ ...shopWithNumber, name: 'x', address: 'y', lastFour: '1234' }]]) {
      await withShop(page, ...shops);
      await page.goto(`/${locale}/shop`);
      await expect(page.locator('#move')).toBeAttached();
      const paper = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
      expect([shops.length, paper.getPageCount()]).toEqual([shops.length, 1]);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByText(/电话只从合同|only from the contract/)).toBeVisible();
      await page.emulateMedia({ media: null });
    }
  });
}
