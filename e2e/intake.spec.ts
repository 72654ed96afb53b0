import encodeQR from 'qr';
import { expect, test } from './support/test';

const words = '有人打电话说 POS 要停用，让我交 299 换新机，我还没给，号码 13800138000';

test('own words are read on the phone, nothing of them goes out, and one tap changes a line', async ({
  page,
}) => {
  await page.goto('/zh/check/contact?situation=contacted');
  await expect(page.locator('[data-router="client"]')).toBeAttached();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.getByLabel('发生了什么？').fill(words);
  await page.getByRole('button', { name: '读一读' }).click();
  await expect(page.getByRole('heading', { name: '您说的，看懂了这些' })).toBeFocused();
  const pay = page.getByRole('group', { name: /付钱、转账/ });
  await expect(pay.getByRole('radio', { name: '有', exact: true })).toBeChecked();
  const paid = page.getByRole('group', { name: /付了钱/ });
  await expect(paid.getByRole('radio', { name: '没有' })).toBeChecked();
  await pay.getByRole('radio', { name: '不清楚' }).check();
  await page.getByRole('checkbox', { name: '短信验证码' }).check();
  await page.getByRole('button', { name: '确认，接着走' }).click();
  await expect(page).toHaveURL(/requests=acceptTerminal,smsCode/);
  expect(page.url()).not.toMatch(/pay|13800138000|299/);
  expect(
    sent.filter((line) => /13800138000|%E6%9C%89%E4%BA%BA|有人|check\/read/.test(line)),
  ).toEqual([]);
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, history.state]));
  expect(stored).not.toMatch(/13800138000|有人打电话/);
});

const lure =
  '【星河支付】您的机器将停用，请点击 http://icbc.com.cn.a.example/x 或拨打 0955-88 办理，押金299元，昨天下午三点前有效';

test('numbers and links of a text are compared with the directory on the phone, and a name is proposed', async ({
  page,
}) => {
  await page.goto('/zh/check/contact?situation=contacted');
  await expect(page.locator('[data-router="client"]')).toBeAttached();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page
    .getByLabel('发生了什么？')
    .fill(`自称拉卡拉售后，让我点 http://icbc.com.cn.a.example/x，来电 955888，押金299元`);
  await page.getByRole('button', { name: '读一读' }).click();
  await expect(page.getByText('icbc.com.cn.a.example 像“', { exact: false })).toBeVisible();
  await expect(page.getByText('955888', { exact: false }).last()).toBeVisible();
  const named = page.getByRole('radio', { name: '拉卡拉' });
  await expect(named).not.toBeChecked();
  await named.check();
  await page.getByRole('button', { name: '确认，接着走' }).click();
  await expect(page).toHaveURL(/claimed=lakala/);
  const own = sent.filter((line) => !line.includes('/_next/'));
  expect(own.filter((line) => /a\.example|955888|299|售后|%E5%94%AE/.test(line))).toEqual([]);
});

test('a message pasted alone says what it wants, which trick that is, and keeps nothing without a tap', async ({
  page,
}) => {
  await page.goto('/zh/check/contact?situation=contacted');
  await expect(page.locator('[data-router="client"]')).toBeAttached();
  await page.getByLabel('发生了什么？').fill(lure);
  await page.getByRole('button', { name: '读一读' }).click();
  await expect(page.getByRole('heading', { name: '这条信息让您……' })).toBeFocused();
  await expect(page.getByRole('link', { name: /这一招怎么骗/ }).first()).toHaveAttribute(
    'href',
    /\/zh\/tricks\/\w+/,
  );
  const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(await stored()).not.toContain('299');
  await page.getByRole('button', { name: /记到证据单/ }).click();
  expect(await stored()).toContain('299');
  expect(await stored()).not.toContain('星河支付');
});

test('a QR code from the album is read on the device, and its link is not opened', async ({
  page,
}) => {
  const hidden = 'http://pay.a.example/tui-kuan';
  const code = Buffer.from(encodeQR(hidden, 'gif', { scale: 6 }));
  await page.goto('/zh/check/contact?situation=contacted');
  await expect(page.locator('[data-router="client"]')).toBeAttached();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.getByText('例句、二维码图片').click();
  const picture = page.getByLabel('或者从相册选一张二维码图片');
  const file = { name: 'code.gif', mimeType: 'image/gif' };
  await picture.setInputFiles({ ...file, buffer: code });
  await expect(page.getByLabel('发生了什么？')).toHaveValue(hidden);
  await expect(page.getByText('pay.a.example', { exact: false }).last()).toBeVisible();
  await picture.setInputFiles({ ...file, buffer: Buffer.from('no picture') });
  await expect(page.getByText('没读出二维码', { exact: false })).toBeVisible();
  expect(sent.filter((line) => /a\.example|tui-kuan/.test(line))).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('they are posted, answered and stand in no address', async ({ page }) => {
    await page.goto('/zh/check/contact?situation=contacted');
    await page.getByLabel('发生了什么？').fill(words);
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('/zh/check/read')),
      page.getByRole('button', { name: '读一读' }).click(),
    ]);
    expect([answer.status(), answer.headers()['cache-control']]).toEqual([
      200,
      'private, no-store',
    ]);
    await expect(page.getByRole('heading', { name: '您说的，看懂了这些' })).toBeVisible();
    await page.getByRole('button', { name: '确认，接着走' }).click();
    await expect(page).toHaveURL(/\/zh\/check\/\w+\?.*requests=acceptTerminal,pay/);
    expect(page.url()).not.toMatch(/text=|13800138000/);
  });

  test('two thousand characters are not too many', async ({ page }) => {
    await page.goto('/zh/check/read');
    await page.getByLabel('发生了什么？').fill(`客服让我报验证码。${'他一直催我。'.repeat(330)}`);
    await page.getByRole('button', { name: '读一读' }).click();
    await expect(page.getByRole('group', { name: /短信验证码/ }).first()).toBeVisible();
  });
});
