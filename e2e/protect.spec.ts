import { expect, test } from './support/test';

const pages = [
  '/zh/protect',
  '/zh/protect/terminals',
  '/zh/protect/poster?acquirer=huifu',
  '/en/protect',
  '/en/protect/terminals',
  '/en/protect/poster?acquirer=huifu&roll=80',
];

test('every page of prevention opens in both languages', async ({ page }) => {
  for (const path of pages) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  }
});

test('the poster bears a number with its proof, or a line to write on', async ({ page }) => {
  await page.goto('/zh/protect/poster');
  const sheet = page.getByRole('region', { name: '自己打官方电话' });
  await expect(sheet).toContainText('从官方 App 或合同里抄');
  await page.getByLabel('给您装机器的支付公司或银行').selectOption('huifu');
  await page.getByRole('button', { name: '放上号码' }).click();
  await expect(sheet).toContainText(/400-820-2819.*公布，20\d\d-\d\d-\d\d 查到.*再核对一次/);
  await page.goto('/zh/protect/poster?acquirer=lakala&roll=80');
  await expect(sheet).toContainText('目录里没有拉卡拉的可靠号码');
  await expect(sheet).not.toContainText('95016');
});

test('the reminder is a calendar file', async ({ request }) => {
  const response = await request.get('/zh/protect/reminder.ics');
  expect(response.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  expect(response.headers()['x-content-type-options']).toBe('nosniff');
  expect(await response.text()).toContain('RRULE:FREQ=MONTHLY;BYMONTHDAY=1\r\n');
  expect((await request.get('/fr/protect/reminder.ics')).status()).toBe(404);
});

test('the register can be filled in and kept while the page is open, script or not', async ({
  page,
}) => {
  await page.goto('/zh/protect/terminals');
  const field = page.getByLabel('机身号（SN）').first();
  await field.fill('A1');
  await expect(field).toHaveValue('A1');
});
