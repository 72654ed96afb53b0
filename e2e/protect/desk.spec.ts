import { PDFDocument } from 'pdf-lib';
import { expect, test } from '../support/test';

const papers = [
  { path: '/zh/protect/poster?acquirer=huifu', width: 210, height: 297, sheets: 1 },
  { path: '/zh/protect/poster?acquirer=lakala', width: 210, height: 297, sheets: 1 },
  { path: '/en/protect/poster', width: 210, height: 297, sheets: 1 },
  { path: '/zh/protect/poster?acquirer=huifu&roll=80', width: 80, height: 200, sheets: 1 },
  { path: '/en/protect/poster?acquirer=huifu&roll=58', width: 58, height: 200, sheets: 1 },
  { path: '/zh/protect/terminals', width: 210, height: 297, sheets: 1 },
  { path: '/en/protect/terminals', width: 210, height: 297, sheets: 1 },
  { path: '/zh/protect', width: 210, height: 297, sheets: 1 },
  { path: '/en/protect', width: 210, height: 297, sheets: 2 },
];

for (const { path, width, height, sheets } of papers) {
  const tag = path === '/zh/protect' || path.includes('huifu') ? [] : '@more';
  test(`${path} prints on ${sheets} × ${width} by ${height} mm`, { tag }, async ({ page }) => {
    await page.goto(path);
    const printed = await PDFDocument.load(
      await page.pdf({ preferCSSPageSize: true, printBackground: false }),
    );
    expect(printed.getPageCount()).toBeLessThanOrEqual(sheets);
    for (const size of printed.getPages().map((one) => one.getSize())) {
      expect(Math.abs((size.width / 72) * 25.4 - width)).toBeLessThan(0.6);
      expect(Math.abs((size.height / 72) * 25.4 - height)).toBeLessThan(0.6);
    }
  });
}

const narrow = [
  '/protect',
  '/protect/terminals',
  '/shop',
  '/protect/poster?acquirer=huifu',
  '/protect/poster?roll=58',
  '/drill',
  '/drill/newTerminalByPost?did=takeTheTerminal,swipeOwnCard',
];

for (const path of narrow) {
  const tag = path === '/shop' ? [] : '@more';
  test(`${path} never scrolls sideways, at twice the text size either`, { tag }, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const locale of ['zh', 'en']) {
      await page.goto(`/${locale}${path}`);
      for (const size of ['112.5%', '225%']) {
        const wide = await page.evaluate((fontSize) => {
          document.documentElement.style.setProperty('font-size', fontSize);
          return document.documentElement.scrollWidth - innerWidth;
        }, size);
        expect(wide).toBeLessThanOrEqual(0);
      }
    }
  });
}

test('ticks and register stay on the device until they are cleared, and no request carries them', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/zh/protect');
  await page.getByRole('checkbox', { name: /封条/ }).check();
  await page.goto('/zh/protect/terminals');
  await page.getByRole('button', { name: '再加一台' }).click();
  const second = page.getByRole('group', { name: '第 2 台' });
  await second.getByLabel('机身号（SN）').fill('N900SECRET42');
  await second.getByLabel('封条、贴纸的号').fill('SEAL777');
  await page.reload();
  await expect(page.getByLabel('机身号（SN）').first()).toHaveValue('N900SECRET42');

  await page.getByRole('button', { name: '清空登记表' }).dblclick();
  await expect(page.getByLabel('机身号（SN）').first()).toHaveValue('N900SECRET42');
  await page.getByRole('button', { name: '清空登记表' }).click();
  await page.getByRole('button', { name: '真的删掉' }).click();
  await expect(page.getByLabel('机身号（SN）').first()).toHaveValue('');
  await page.goto('/zh/protect');
  await expect(page.getByRole('checkbox', { name: /封条/ })).toBeChecked();
  await page.getByRole('link', { name: '清除体检单的勾' }).click();
  await expect(page.getByRole('checkbox', { name: /封条/ })).not.toBeChecked();
  expect(sent.filter((request) => /N900SECRET42|SEAL777/.test(request))).toEqual([]);
});

test('the message for the staff is copied whole, or the page says that it was not', async ({
  page,
}) => {
  await page.goto('/zh/protect');
  await page.getByRole('button', { name: '复制' }).click();
  await expect(page.getByRole('status')).toHaveText(/已复制|没复制成/);
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  expect(selected).toContain('96110 打来，一定要接');
});
