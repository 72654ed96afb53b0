import { expectAccessible } from './support/accessible';
import { expect, test } from './support/test';

const moneyGone =
  'contact=callEnded&losses=paid,toldCode&paidBy=bank&role=bank&situation=happened&when=minutes';
const watched = 'contact=callEnded&losses=sharedScreen&situation=happened&when=minutes';
const sixteen = /\d{4} \d{4} \d{4} \d{4}/;

test('a code read out opens the same steps on another phone', async ({ page }) => {
  await page.goto(`/zh/plan?${moneyGone}`);
  const steps = await page.locator('.step h3').allTextContents();
  const section = page.locator('section', { hasText: '换一部手机看' });
  const [code = ''] = (await section.textContent())?.match(sixteen) ?? [];

  await page.goto('/zh/p');
  await page.getByLabel('短码（16 位或 32 位数字）').fill(code.replace(/ /g, '-'));
  await page.getByRole('button', { name: '打开步骤单' }).click();
  await expect(page).toHaveURL(`/zh/plan?${moneyGone}`);
  expect(await page.locator('.step h3').allTextContents()).toEqual(steps);
});

test('a wrong digit is said at once, and what was typed stays to be compared', async ({ page }) => {
  await page.goto('/p/1206204510785650');
  await expect(page).toHaveURL(/\/zh\/p\?code=1206204510785650$/);
  await expect(page.getByRole('alert').filter({ hasText: '打不开' })).toContainText('一位一位');
  await expect(page.getByLabel('短码（16 位或 32 位数字）')).toHaveValue('1206204510785650');
  await expectAccessible(page);
  await page.goto('/en/p?code=12');
  await expect(page.getByRole('alert').filter({ hasText: 'does not open' })).toContainText('16');
});

test('a phone that may be watched is put down before anything else', async ({ page }) => {
  for (const path of ['/zh/plan', '/zh/check/result']) {
    await page.goto(`${path}?${watched}`);
    const first = page.getByRole('heading', { level: 2 }).first();
    await expect(first).toHaveText('被控制的手机、电脑先别用');
    await expect(page.locator('section', { has: first }).getByText(sixteen)).toBeVisible();
    await expectAccessible(page);
  }
  await page.goto(`/zh/plan?${moneyGone}`);
  await expect(page.getByText('被控制的手机、电脑先别用')).toHaveCount(0);
});

test('every sheet is one tap from the plan', async ({ page }) => {
  await page.goto(`/zh/plan?${moneyGone}`);
  await page.getByRole('link', { name: '小票 58 毫米' }).click();
  await expect(page.getByRole('region', { name: '来电验真 · 步骤单' })).toContainText('按骗局处理');
  await expectAccessible(page);
  await page.getByRole('link', { name: '回到步骤单' }).click();
  await page.getByRole('link', { name: '做成图片' }).click();
  const picture = page.getByRole('img', { name: /步骤单图片/ });
  await expect(picture).toHaveJSProperty('naturalWidth', 1080, { timeout: 40_000 });
  await expectAccessible(page);
});

test('the picture is drawn only after the tap that says what is sent', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`/zh/plan?${moneyGone}`);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('image.png'))).toEqual([]);
  await expect(page.getByText('会把您的回答发到本站一次')).toBeVisible();
});
