import { PDFDocument } from 'pdf-lib';
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/test';

const lost = 'bank=icbc&contact=callEnded&losses=paid,toldCode&situation=happened&when=minutes';

test('what is written down stays on the device, and no request carries it', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(`/zh/plan?${lost}`);
  await page.getByText('记下来：什么时候').click();
  await page.getByLabel('来电显示的号码').fill('17000SECRET');
  await page.getByLabel('对方说了什么').fill('升级费 SECRETFEE');
  await page.getByRole('button', { name: '再加一次' }).click();
  await page.getByRole('group', { name: '第 2 次' }).getByLabel('金额').fill('2999SECRET');
  await page.getByRole('link', { name: '回到结果' }).click();
  await page.getByRole('link', { name: '打开可打印的步骤单' }).click();
  await page.reload();
  await page.getByText('记下来：什么时候').click();
  await expect(page.getByLabel('来电显示的号码').first()).toHaveValue('17000SECRET');
  await expect(page.getByLabel('金额').nth(1)).toHaveValue('2999SECRET');
  expect(sent.filter((request) => /SECRET/.test(request))).toEqual([]);
  expect(await page.locator('form [id^="evidence-"], [id^="evidence-"][name]').count()).toBe(0);
});

test('what is written down once fills the blanks of what to say, and clearing it empties them', async ({
  page,
}) => {
  await page.goto(`/zh/plan?${lost}`);
  const amount = page.locator('.card-say [data-blank="amount"]').first();
  await expect(amount).toHaveText('＿＿');
  await page.getByText('记下来：什么时候').click();
  await page.getByLabel('金额').fill('2999');
  await expect(amount).toHaveText('2999');
  await page.reload();
  await expect(amount).toHaveText('2999');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const card = page.locator('li, section, article').filter({ has: amount }).last();
  await card.getByRole('button', { name: '复制这段话' }).click();
  await expect(card.getByText('已复制')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('2999');
  await page.getByText('记下来：什么时候').click();
  await page.getByRole('button', { name: '清空证据单' }).click();
  await page.getByRole('button', { name: '真的删掉' }).click();
  await expect(amount).toHaveText('＿＿');
});

test('police and bank get it as text, in the order they ask', async ({ page }) => {
  await page.goto(`/zh/plan?${lost}`);
  await page.getByText('记下来：什么时候').click();
  await page.getByLabel('时间').fill('2026-11-22T14:05');
  await page.getByLabel('收款人').fill('某某科技 6222021234567890128');
  await page.getByLabel('对方账号').fill('6222021234567890128');
  const text = page.getByRole('textbox', { name: '给警察和银行的文字' });
  await expect(text).toHaveValue(
    /时间：2026-11-22 14:05\n收款人：某某科技 \*0128\n对方账号：6222021234567890128/,
  );
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '复制证据单' }).click();
  await expect(page.getByText('已复制')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await text.inputValue());
  await expectAccessible(page);
});

test('one button empties the sheet, and clearing all answers empties it too', async ({ page }) => {
  await page.goto(`/zh/plan?${lost}`);
  await page.getByText('记下来：什么时候').click();
  await page.getByLabel('金额').fill('1');
  await page.getByRole('button', { name: '清空证据单' }).dblclick();
  await expect(page.getByLabel('金额')).toHaveValue('1');
  await page.getByRole('button', { name: '清空证据单' }).click();
  await page.getByRole('button', { name: '真的删掉' }).click();
  await expect(page.getByLabel('金额')).toHaveValue('');
  await expect(page.getByText('证据单已清空。')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('ringtrue.incident'))).toBeNull();

  await page.getByLabel('金额').fill('2');
  await page.getByRole('link', { name: '清除我的回答' }).click();
  await expect(page).toHaveURL(/\/zh$/);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('it prints on a page of its own behind the plan, as blanks in the head while it is empty', async ({
  page,
}) => {
  await page.goto(`/zh/plan?${lost}`);
  const sheets = async () =>
    (await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }))).getPageCount();
  const plan = await sheets();
  expect(plan).toBeLessThanOrEqual(2);
  await page.getByText('记下来：什么时候').click();
  await page.getByLabel('POS 机机身号').fill('N900-0042');
  expect(await sheets()).toBe(plan + 1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('definition').filter({ hasText: 'N900-0042' })).toBeVisible();
  await expect(page.getByText('见最后一页证据单')).toBeVisible();
});

test('large letters leave the paper as it is', async ({ page }) => {
  const sheets = async () => {
    await page.goto(`/zh/plan?${lost}`);
    return (await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }))).getPageCount();
  };
  const usual = await sheets();
  await page.evaluate(() => localStorage.setItem('ringtrue.largeText', 'yes'));
  expect(await sheets()).toBe(usual);
});
