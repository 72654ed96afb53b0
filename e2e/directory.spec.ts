import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/test';

async function lookUp(page: Page, query: string): Promise<void> {
  await page.goto('/zh/hotlines');
  await page.getByRole('searchbox').fill(query);
  await page.getByRole('button', { name: '查', exact: true }).click();
}

test('a merchant finds a payment company by the brand on the sticker', async ({ page }) => {
  await lookUp(page, '拉卡拉');
  await expect(page).toHaveURL(/\/zh\/hotlines\?q=/);
  await page
    .getByRole('link', { name: /^拉卡拉/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“拉卡拉”的官方电话');
});

test('a typed number is answered without standing in the address', async ({ page }) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await lookUp(page, '138 0013 8000');
  await expect(page.getByRole('heading', { name: '目录里没有 138 0013 8000' })).toBeVisible();
  await expect(page.getByText('不等于是骗子，也不等于安全')).toBeVisible();
  await expect(page).toHaveURL(/\/zh\/hotlines$/);
  expect(addresses.filter((address) => address.includes('8000'))).toEqual([]);
});

const spellings = [
  '\u202d159 8765 4321\u202c',
  '138·0013·8000',
  '电话13800138000',
  '+86 138 0013 8000 （广东深圳）',
  '一三八零零一三八零零零',
];
for (const [place, spelled] of spellings.entries()) {
  const tag = place === 0 ? [] : '@more';
  test(`the number ${spelled} stands in no address either`, { tag }, async ({ page }) => {
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await lookUp(page, spelled);
    await expect(page.getByRole('status').getByRole('heading')).toBeVisible();
    await expect(page).toHaveURL(/\/zh\/hotlines$/);
    expect(addresses.filter((address) => /[?&]q=/.test(address))).toEqual([]);
  });
}

for (const [link, title] of [
  [
    'http://www.icbc.com.cn.kxq7.top/bind',
    'www.icbc.com.cn.kxq7.top 像“工商银行”的网站，但不是目录里的那个',
  ],
  ['登录 https://mybank.icbc.com.cn/kxq7 办理', 'mybank.icbc.com.cn 是“工商银行”自己的网站'],
  ['kxq7点com', '目录里没有 kxq7.com'],
] as const) {
  test(`the link ${link} is answered, and stands in no address`, async ({ page }) => {
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await lookUp(page, link);
    await expect(page.getByRole('status').getByRole('heading', { name: title })).toBeVisible();
    await expect(page).toHaveURL(/\/zh\/hotlines$/);
    expect(addresses.filter((address) => address.includes('kxq7'))).toEqual([]);
    await expectAccessible(page);
  });
}

test('a link somebody put into the address is neither answered nor repeated', async ({ page }) => {
  await page.goto('/zh/hotlines?q=kxq7.top');
  await expect(page.getByText('要查号码或网址，请在上面的框里输')).toBeVisible();
  await expect(page.getByText('kxq7')).toHaveCount(0);
});

test('an official number is named, and its display never taken for proof', async ({ page }) => {
  await lookUp(page, '+86 95588');
  await expect(page.getByRole('heading', { name: '是“工商银行”的官方号码' })).toBeVisible();
  await expect(page.getByText('显示这个号码不代表对方是真的')).toBeVisible();
});

test('a near miss finds nobody and says where to look', async ({ page }) => {
  await page.goto('/zh/hotlines?q=拉卡啦');
  await expect(page.getByRole('heading', { name: '没有找到“拉卡啦”' })).toBeVisible();
  await expect(page.getByText('不要上网搜客服电话')).toBeVisible();
});

test('a number somebody put into the address is neither answered nor repeated', async ({
  page,
}) => {
  await page.goto('/zh/hotlines?q=13800138000');
  await expect(page.getByText('要查号码或网址，请在上面的框里输')).toBeVisible();
  await expect(page.getByText('13800138000')).toHaveCount(0);
});

test('a sourced number can be dialled and shows its proof', async ({ page }) => {
  await page.goto('/zh/hotlines/icbc');
  await expect(page.getByRole('link', { name: '拨打 95588' })).toHaveAttribute('href', 'tel:95588');
  await expect(page.getByText('还没有人实地核对')).toBeVisible();
  await page.getByText('全部出处').first().click();
  await expect(page.getByRole('link', { name: '中国工商银行' }).first()).toHaveAttribute(
    'href',
    /^https:\/\/\w+\.icbc\.com\.cn\//,
  );
});

test('an unconfirmed number is shown without a dial link', async ({ page }) => {
  await page.goto('/zh/hotlines/lakala');
  await expect(page.getByRole('paragraph').filter({ hasText: /^95016$/ })).toBeVisible();
  await expect(page.locator('a[href^="tel:"]')).toHaveCount(0);
  await expect(page.getByText('先到官方 App 或合同里核对')).toBeVisible();
});

test('an acquirer without a number tells how to come by one, and what the register says', async ({
  page,
}) => {
  await page.goto('/zh/hotlines/leshua');
  await expect(page.getByText('目录里没有它的可靠号码')).toBeVisible();
  await expect(page.getByText('合同上写的支付公司，才是给您结算的公司')).toBeVisible();
  await expect(page.getByText('Z2026244000010')).toBeVisible();
});

test('a name that is not on the list is never called cancelled', { tag: '@more' }, async ({
  page,
}) => {
  await page.goto('/zh/hotlines/ruiyinxin');
  await expect(page.getByText('没有在名录里，不等于已经注销')).toBeVisible();
});

test('with script a typed number never leaves the phone', async ({ page }, { project }) => {
  await page.goto('/zh/hotlines');
  await page.waitForLoadState('networkidle');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.method()));
  await page.getByRole('searchbox').fill('400-820-2818');
  await page.getByRole('button', { name: '查', exact: true }).click();
  await expect(page.getByRole('heading', { name: '400-820-2818' })).toBeVisible();
  const hasScript = project.use.javaScriptEnabled !== false;
  expect(sent.includes('POST')).toBe(!hasScript);
});

test('the directory can be walked by letter', { tag: '@more' }, async ({ page }) => {
  await page.goto('/zh/hotlines?by=letter');
  await page.getByText(/^L/).click();
  await expect(page.getByRole('link', { name: /^拉卡拉/ })).toBeVisible();
});

test('a slip for the terminal carries the number with its source, and only one that may be dialled', async ({
  page,
}) => {
  await page.goto('/zh/hotlines/icbc/sticker');
  await expect(page.getByText('95588', { exact: true })).toBeVisible();
  await expect(page.getByText('出处：中国工商银行')).toBeVisible();
  await page.goto('/zh/hotlines/lakala/sticker');
  await expect(page.getByText('95016')).toHaveCount(0);
  await expect(page.getByText('没有可以打印的号码')).toBeVisible();
});

test('a number’s history tells since when it stands', { tag: '@more' }, async ({ page }) => {
  await page.goto('/zh/hotlines/icbc');
  await page.getByText('收录和撤下的记录').click();
  await expect(page.getByText('2026-11-22 · 收录 · 95588')).toBeVisible();
});

test('an institution that does not exist leads to the search', { tag: '@more' }, async ({
  page,
}) => {
  await page.goto('/zh/hotlines/nobody');
  await expect(page).toHaveURL(/hotlines\?q=nobody$/);
  await expect(page.getByRole('heading', { name: 'nobody' })).toBeVisible();
});

for (const path of [
  'hotlines',
  'hotlines?q=yl',
  'hotlines/icbc',
  'hotlines/lakala',
  'hotlines/hkrt',
]) {
  for (const locale of ['zh', 'en']) {
    const tag = locale === 'zh' && path !== 'hotlines?q=yl' ? [] : '@more';
    test(`/${locale}/${path} is accessible and fits its width`, { tag }, async ({ page }) => {
      await page.goto(`/${locale}/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const folds = await page.locator('details').all();
      for (const fold of folds) await fold.locator('summary').click();
      await expectAccessible(page);
      const width = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(width[0]).toBeLessThanOrEqual(width[1] ?? 0);
    });
  }
}
