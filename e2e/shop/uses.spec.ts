import { readFileSync } from 'node:fs';
import { copied, openShop, sentBy, shopWithNumber, withShop } from '../support/shop';
import { expect, test } from '../support/test';

const lost = 'bank=icbc&contact=callEnded&losses=paid,cardTaken&situation=happened&when=minutes';

const told =
  'contact=callEnded&official=notCalled&payment=unsure&requests=pay,addChat&situation=contacted';

test('his own number can be dialled from the plan, under its own mark, and no request carries it', async ({
  page,
}) => {
  const sent = sentBy(page);
  await withShop(page, {
    acquirerName: '某某支付',
    numbers: [copied('acquirer', '400-820-7777')],
  });
  await page.goto('/zh/plan?situation=happened&losses=terminalGone&when=today');
  const own = page.getByRole('link', { name: '拨打 400-820-7777' }).first();
  await expect(own).toHaveAttribute('href', 'tel:4008207777');
  await expect(page.getByText(/某某支付 · 您自己从合同抄的，\d+ 月 \d+ 日/).first()).toBeVisible();
  expect(sent.filter((request) => /820-?7777/.test(request))).toEqual([]);
});

test('where his number and the directory differ neither is dialled, and 110 stays', async ({
  page,
}) => {
  await withShop(page, { bank: 'icbc', numbers: [copied('bank', '400-820-7777')] });
  await page.goto(`/zh/plan?${lost}`);
  await expect(page.getByText('您抄的和目录的不一样，先别打').first()).toBeVisible();
  await expect(page.locator('a[href="tel:95588"], a[href="tel:4008207777"]')).toHaveCount(0);
  await expect(page.locator('a[href="tel:110"]').first()).toBeVisible();
});

test('a number that he and the directory both have speaks with one voice everywhere', async ({
  page,
}) => {
  await withShop(page, { acquirer: 'lakala', numbers: [copied('acquirer', '95016')] });
  const mark = /您自己从合同抄的，\d+ 月 \d+ 日 · 目录里也有这个号码，没核实过/;
  await page.goto('/zh/plan?situation=happened&losses=terminalGone&when=today');
  await expect(page.locator('a[href="tel:95016"]').first()).toBeVisible();
  await expect(page.getByText(mark).first()).toBeVisible();
  await expect(page.getByText('对一对再打')).toHaveCount(0);
  await page.goto('/zh/plan/slip?situation=happened&losses=terminalGone&when=today');
  await expect(page.locator('.slip-call', { hasText: '95016' }).first()).toContainText(mark);
  await page.goto(`/zh/check/number?${told}`);
  await expect(page.locator('a[href="tel:95016"]')).toBeVisible();
  await page.goto('/zh/shop');
  await expect(page.getByText('目录里也有这个号码，但我们没核实过')).toHaveCount(1);
  await page.goto('/zh/protect/poster');
  await expect(page.locator('.poster-number')).toContainText('95016');
  await expect(page.locator('.poster-number')).toContainText('我们自己从合同抄的');
  await page.goto('/zh/service/card');
  await expect(page.getByText('95016 拉卡拉')).toBeVisible();
});

test('in the check his company is chosen, and a typed number is compared with his own first', async ({
  page,
}) => {
  const sent = sentBy(page);
  await withShop(page, { ...shopWithNumber, acquirer: 'huifu' });
  await page.goto(`/zh/check/number?${told}`);
  await expect(page.getByLabel('对方说自己是哪一家？')).toHaveValue('huifu');
  await withShop(page, shopWithNumber);
  await page.goto(`/zh/check/number?${told}`);
  const typed = page.getByLabel('或者把号码输进来');
  await typed.fill('4008207777');
  await expect(page.getByText(/和您自己抄的一样：从合同抄的/)).toBeVisible();
  await typed.fill('17000001234');
  await expect(page.getByText('和您自己抄的 400-820-7777 不一样')).toBeVisible();
  await typed.fill('4008207777');
  await page.getByRole('button', { name: '比一比' }).click();
  await expect(page).not.toHaveURL(/\/check\/number/);
  expect(page.url()).not.toContain('7777');
  expect(sent.filter((request) => /820-?7777/.test(request))).toEqual([]);
});

test('poster and door card bear his own number with its mark', { tag: '@more' }, async ({
  page,
}) => {
  const sent = sentBy(page);
  await withShop(page, shopWithNumber);
  await page.goto('/zh/protect/poster');
  await expect(page.getByText('我们自己从合同抄的')).toBeVisible();
  await expect(page.getByText('400-820-7777')).toBeVisible();
  await page.goto('/zh/service/card');
  await expect(page.getByText('400-820-7777 某某支付')).toBeVisible();
  expect(sent.filter((request) => /820-?7777/.test(request))).toEqual([]);
});

test('slip and picture bear his own number with its mark, and no request carries it', async ({
  page,
}) => {
  const sent = sentBy(page);
  const terminals = [{ serialNumber: 'N900-0042' }];
  await withShop(page, { ...shopWithNumber, terminals });
  const story = 'situation=happened&losses=terminalGone&when=today';
  for (const width of ['80', '58']) {
    await page.goto(`/zh/plan/slip?${story}&width=${width}`);
    const call = page.locator('.slip-call', { hasText: '400-820-7777' }).first();
    await expect(call).toContainText(/某某支付.*您自己从合同抄的，\d+ 月 \d+ 日/);
    await expect(page.locator('.slip').getByText('N900-0042').first()).toBeVisible();
  }
  await page.goto(`/zh/plan/picture?${story}`);
  const picture = page.getByRole('img', { name: /400-820-7777 您自己从合同抄的.*N900-0042/s });
  await expect(picture).toHaveAttribute('src', /^blob:/);
  expect(
    await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.width)),
  ).toBeGreaterThan(0);
  expect(sent.filter((request) => /820-?7777|N900-0042/.test(request))).toEqual([]);
});

test('on the slip, too, neither is to be dialled where the two differ', { tag: '@more' }, async ({
  page,
}) => {
  await withShop(page, { bank: 'icbc', numbers: [copied('bank', '400-820-7777')] });
  await page.goto(`/zh/plan/slip?${lost}`);
  for (const shown of ['400-820-7777', '95588']) {
    const call = page.locator('.slip-call', { hasText: shown }).first();
    await expect(call).toContainText('先别打');
  }
  await expect(page.locator('.slip-call', { hasText: /110/ }).first()).not.toContainText('先别打');
});

test('in a practice the caller knows his shop and his payment company', async ({ page }) => {
  await page.goto('/zh/drill/officialNumber');
  await expect(page.getByText('老板您好，我是支付公司风控')).toBeVisible();
  await withShop(page, { acquirer: 'huifu', name: '老王面馆' });
  await page.goto('/zh/drill/officialNumber');
  await expect(page.getByText('老王面馆您好，我是汇付天下风控')).toBeVisible();
});

test('his number becomes a contact that says who copied it', { tag: '@more' }, async ({ page }) => {
  await withShop(page, shopWithNumber);
  await openShop(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '把这些号码存进通讯录' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('TEL;TYPE=WORK,VOICE:4008207777');
  expect(text).toContain('某某支付（自己抄的）');
});
