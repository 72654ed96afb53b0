import { expect, test } from './support/test';

const lost = 'bank=icbc&contact=callEnded&losses=paid,toldCode&situation=happened&when=minutes';
const weChat =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0 Mobile Safari/537.36 MicroMessenger/8.0.50';

const hasScript = () => test.info().project.use.javaScriptEnabled !== false;

test.describe('inside WeChat', () => {
  test.use({ userAgent: weChat });

  const printed = [
    `/plan?${lost}`,
    '/service/card',
    '/protect',
    '/protect/poster',
    '/protect/terminals',
    '/hotlines/icbc/sticker',
  ];
  for (const path of printed) {
    const tag = path.startsWith('/plan') ? [] : '@more';
    test(`${path} offers no printing, and says where it works`, { tag }, async ({ page }) => {
      await page.goto(`/zh${path}`);
      await expect(page.getByText('微信里不能打印').first()).toBeVisible();
      await expect(page.getByRole('button', { name: /打印/ })).toHaveCount(0);
    });
  }

  test('nothing is offered as a file to save', { tag: '@more' }, async ({ page }) => {
    for (const path of ['/protect', '/hotlines/icbc']) {
      await page.goto(`/zh${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('a[download], a[href*=".vcf"], a[href*=".ics"]')).toHaveCount(0);
    }
  });

  test('the steps stand there as text, whether copying works or not', async ({ page }) => {
    await page.goto(`/zh/plan?${lost}`);
    const box = page.getByRole('textbox', { name: '步骤单的文字' });
    // The text is made on the device; without script the steps themselves are all there is.
    if (!hasScript()) return expect(box).toHaveCount(0);
    await expect(box).toHaveValue(/【现在就做】[\s\S]*1\. [\s\S]*95588 · .*公布/);
    await page.getByRole('button', { name: '复制全部步骤' }).click();
    await expect(page.getByText(/已复制|没复制成/)).toBeVisible();
  });
});

test('outside WeChat the same pages print and save', { tag: '@more' }, async ({ page }) => {
  await page.goto('/zh/protect');
  await expect(page.locator('a[href$="reminder.ics"]')).toBeVisible();
  await expect(page.getByText(/微信里(不能打印|下载不了)/)).toHaveCount(0);
  await page.goto('/zh/hotlines/icbc');
  await expect(page.locator('a[href*=".vcf"]')).toBeVisible();
});

test('success is claimed only where the browser took the text', async ({ page }) => {
  await page.addInitScript(() => {
    document.execCommand = () => true;
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('/zh/protect');
  const copy = page.getByRole('button', { name: '复制' });
  if (!hasScript()) return expect(copy).toHaveCount(0);
  await copy.click();
  await expect(page.getByText('没复制成')).toBeVisible();
});

test('what is shared names the site and gives away no verdict', async ({ page }) => {
  for (const path of ['', '/call', '/tricks', `/check/result?${lost}`, `/plan?${lost}`]) {
    await page.goto(`/zh${path}`);
    const of = (name: string) =>
      page
        .locator(`meta[property="${name}"], meta[name="${name}"]`)
        .first()
        .getAttribute('content');
    const isPrivate = path.includes('?');
    const card = isPrivate ? [] : [await of('og:title'), await of('og:description')];
    for (const text of [await page.title(), ...card, await of('description')]) {
      expect(text).toBeTruthy();
      expect(text).not.toMatch(/骗局|可疑，|赶快|紧急|！/);
    }
    if (!isPrivate) expect(await of('og:site_name')).toBe('来电验真');
  }
});
