import sharp from 'sharp';
import { expectAccessible } from '../support/accessible';
import { keptBesides, openShop, sentBy, shopWithNumber, withShop } from '../support/shop';
import { expect, test } from '../support/test';

test('what is written stays on the device, survives clearing the answers, and no request carries it', async ({
  page,
}) => {
  const sent = sentBy(page);
  await openShop(page);
  await page.getByLabel('店名').fill('老店SECRET');
  await page.getByLabel('商户号').fill('82229005SECRET');
  await page.getByLabel('收款公司', { exact: true }).selectOption({ label: '汇付天下' });
  await page.getByLabel('收款公司的客服电话').fill('4008207777');
  await page.getByLabel('从哪抄的').first().selectOption({ label: '合同、协议' });
  await page.getByRole('button', { name: '再加一台机器' }).click();
  await expect(page.getByLabel('商户号').nth(1)).toHaveValue('82229005SECRET');

  await page.goto('/zh/plan');
  await page.getByRole('link', { name: '清除我的回答' }).click();
  await expect(page).toHaveURL(/\/zh$/);
  expect(await keptBesides(page)).toEqual(['writtenOn']);
  await openShop(page);
  await expect(page.getByLabel('店名')).toHaveValue('老店SECRET');
  await page.goto('/zh/protect/terminals');
  await expect(page.getByLabel('商户号').first()).toHaveValue('82229005SECRET');

  await openShop(page);
  // A finger that trembles taps twice on the same spot.
  await page.getByRole('button', { name: '清空我的店' }).dblclick();
  await expect(page.getByLabel('店名')).toHaveValue('老店SECRET');
  await page.getByRole('button', { name: '清空我的店' }).click();
  await page.getByRole('button', { name: '真的清空' }).click();
  await expect(page.getByText('“我的店”已清空。')).toBeVisible();
  await expect(page.getByLabel('店名')).toHaveValue('');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await keptBesides(page)).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('SECRET');
  expect(sent.filter((request) => /SECRET|4008207777/.test(request))).toEqual([]);
  expect(await page.locator('form [id^="shop-"], [id^="shop-"][name]').count()).toBe(0);
});

test('a whole card number is never kept, and the page says why', async ({ page }) => {
  await openShop(page);
  await page.getByLabel('谁来装的机器').fill('卡 6222021234567890128');
  await expect(page.getByText('这像是整张卡号，没有存')).toBeVisible();
  await page.getByLabel('卡号后四位').fill('6222021234567890128');
  await expect(page.getByLabel('卡号后四位')).toHaveValue('0128');
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).toContain('0128');
  expect(kept).not.toContain('6222021234567890128');
});

test('a number from a sticker is not taken as official, nor one that differs from the directory', async ({
  page,
}) => {
  await openShop(page);
  await page.getByLabel('收款公司的客服电话').fill('4008201234');
  const from = page.getByLabel('从哪抄的').first();
  await from.selectOption({ label: '机器上的贴纸、小票' });
  await expect(page.getByText('不当官方电话用').first()).toBeVisible();
  await from.selectOption({ label: '合同、协议' });
  await page.getByLabel('到账的银行').selectOption({ label: '工商银行' });
  await page.getByLabel('银行的客服电话').fill('95588');
  await expect(page.getByText('和目录里的一样，出处我们看过。')).toBeVisible();
  await page.getByLabel('银行的客服电话').fill('4008005588');
  await expect(page.getByText(/两个都先别打/).first()).toBeVisible();
});

test('a number with a digit too few is looked at again at the end, and what is said stands there once', async ({
  page,
}) => {
  await openShop(page);
  await page.getByLabel('商户号').fill('82229005411012');
  await page.getByLabel('终端号').fill('12345678');
  await page.getByLabel('收款公司的客服电话').fill('4008207777');
  await page.getByLabel('从哪抄的').first().selectOption({ label: '合同、协议' });
  await expect(page.getByText('14 位数。小票上一般是 15 位')).toHaveCount(1);
  await expect(page.getByText(/位数。小票上一般是/)).toHaveCount(1);
  await expect(page.getByText('目录里没有这家的号码')).toHaveCount(1);
});

test('a terminal register of before is carried over, and nothing is typed twice', async ({
  page,
}) => {
  await page.goto('/zh/offline');
  await page.evaluate(() =>
    localStorage.setItem('ringtrue.terminals', '[{"place":"收银台","serialNumber":"N900-0042"}]'),
  );
  await openShop(page);
  await expect(page.getByLabel('机身号（SN）')).toHaveValue('N900-0042');
  await page.getByLabel('终端号').fill('12345678');
  await page.goto('/zh/protect/terminals');
  await expect(page.getByLabel('终端号').first()).toHaveValue('12345678');
  await expect(page.getByLabel('放在哪里').first()).toHaveValue('收银台');
  expect(await page.evaluate(() => localStorage.getItem('ringtrue.terminals'))).toBeNull();
});

test('filled in, it is accessible', { tag: '@more' }, async ({ page }) => {
  await openShop(page, '/en/shop');
  await page.getByRole('button', { name: 'Add a shop' }).click();
  await page.getByLabel('Name of the shop').first().fill('Noodles');
  await page.getByLabel('Service number of the payment company').first().fill('1234');
  await expectAccessible(page);
});

test('with a photo, codes on show and a file to look at it is accessible, and fits 320 px in large letters', {
  tag: '@more',
}, async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('ringtrue.largeText', 'yes'));
  await withShop(
    page,
    { ...shopWithNumber, name: 'Noodles '.repeat(9) },
    { name: 'Copy', readOnly: true },
  );
  await page.setViewportSize({ width: 320, height: 640 });
  await openShop(page, '/en/shop');
  await page
    .getByLabel('A slip')
    .first()
    .setInputFiles({
      ...{ name: 'a.png', mimeType: 'image/png' },
      buffer: await sharp({ create: { width: 900, height: 1200, channels: 3, background: '#fff' } })
        .png()
        .toBuffer(),
    });
  await expect(page.getByRole('img', { name: /^A slip, / })).toBeVisible();
  await page.getByRole('button', { name: 'Show the codes' }).click();
  await page.getByRole('button', { name: 'Hold' }).click();
  await page.getByLabel('Load from a file').setInputFiles({
    ...{ name: 'my-shop.json', mimeType: 'application/json' },
    buffer: Buffer.from(
      JSON.stringify({ format: 'ringtrue-shop', version: 1, shops: [shopWithNumber] }),
    ),
  });
  await expect(page.getByRole('heading', { name: 'It is here. Look first' })).toBeFocused();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
