import { readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/test';

/** Everything a page sends, whatever it is. */
function sentBy(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    const headers = Object.values(request.headers()).join(' ');
    sent.push(`${request.url()} ${request.postData() ?? ''} ${headers}`);
  });
  return sent;
}

/** What this site keeps on the device outside the browser's small store. */
function keptBesides(page: Page): Promise<unknown[]> {
  return page.evaluate(
    () =>
      new Promise<unknown[]>((resolve) => {
        const opening = indexedDB.open('ringtrue');
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames];
          if (names.length === 0) return resolve([]);
          const asking = opening.result.transaction('shop').objectStore('shop').getAllKeys();
          asking.onsuccess = () => resolve(asking.result);
        };
      }),
  );
}

async function openShop(page: Page, path = '/zh/shop') {
  await page.goto(path);
  await expect(page.getByRole('button', { name: /清空我的店|Clear my shop/ })).toBeVisible();
}

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
  await expect(page.getByText('和目录里的一样。').first()).toBeVisible();
  await page.getByLabel('银行的客服电话').fill('4008005588');
  await expect(page.getByText(/两个都先别打/).first()).toBeVisible();
});

const hostile = [
  'no json',
  '{"version":1,"shops":[{"name":"<img src=x onerror=alert(1)>","numbers":[null,{"number":{}}],"terminals":[[]]}]}',
  JSON.stringify({ version: 99, shops: [{ name: 'x'.repeat(200_000), acquirer: '"><script>' }] }),
];

for (const text of hostile) {
  test(`no page breaks over ${text.slice(0, 40)} in the storage`, async ({ page }) => {
    await page.addInitScript((value) => {
      for (const key of ['shop', 'incident', 'terminals', 'evidence', 'done']) {
        localStorage.setItem(`ringtrue.${key}`, value);
      }
    }, text);
    for (const path of ['/shop', '/protect/terminals', '/plan?situation=happened&losses=paid']) {
      await page.goto(`/zh${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    await openShop(page);
    await page.getByLabel('店名').fill('新店');
    await expect(page.getByRole('group', { name: /新店/ })).toBeVisible();
    expect(await page.locator('main img, main script').count()).toBe(0);
  });
}

/** Puts values of any kind into the other store. */
function putBesides(
  page: Page,
  entries: readonly (readonly [string, 'text' | 'bytes' | 'object'])[],
) {
  return page.evaluate(
    (list) =>
      new Promise<void>((resolve) => {
        const hostile = {
          text: '<script>alert(1)</script>',
          bytes: new TextEncoder().encode('<svg onload="alert(1)"/>'),
          object: { day: '<img src=x>' },
        };
        const opening = indexedDB.open('ringtrue');
        opening.onsuccess = () => {
          const change = opening.result.transaction('shop', 'readwrite');
          for (const [key, kind] of list) change.objectStore('shop').put(hostile[kind], key);
          change.oncomplete = () => resolve();
        };
      }),
    entries,
  );
}

test('no page breaks over what lies in the other store, and none of it is shown', async ({
  page,
}) => {
  await openShop(page);
  await page.getByLabel('店名').fill('老店');
  await page.evaluate(() => {
    const photos = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc', '../etc'].map((id) => ({
      ...{ id, subject: 'contract', takenOn: '<b>x' },
    }));
    const shops = [{ name: '老店', photos }];
    localStorage.setItem('ringtrue.shop', JSON.stringify({ version: 1, shops }));
  });
  await putBesides(page, [
    ['photo.aaaaaaaa', 'text'],
    ['photo.bbbbbbbb', 'bytes'],
    ['photo.cccccccc', 'object'],
  ]);
  await page.reload();
  await expect(page.getByText('这张照片不见了')).toHaveCount(3);
  await page.evaluate(() => localStorage.clear());
  await putBesides(page, [['writtenOn', 'text']]);
  await page.reload();
  await expect(page.getByRole('button', { name: '清空我的店' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '您抄过，现在不见了' })).toHaveCount(0);
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

test('filled in, it is accessible', async ({ page }) => {
  await openShop(page, '/en/shop');
  await page.getByRole('button', { name: 'Add a shop' }).click();
  await page.getByLabel('Name of the shop').first().fill('Noodles');
  await page.getByLabel('Service number of the payment company').first().fill('1234');
  await expectAccessible(page);
});

test('with a photo, codes on show and a file to look at it is accessible, and fits 320 px in large letters', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('ringtrue.largeText', 'yes'));
  await withShop(page, { ...number, name: 'Noodles '.repeat(9) }, { name: 'Copy', readOnly: true });
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
    buffer: Buffer.from(JSON.stringify({ format: 'ringtrue-shop', version: 1, shops: [number] })),
  });
  await expect(page.getByRole('heading', { name: 'It is here. Look first' })).toBeFocused();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

/** Puts shops on the device as its page keeps them, before the next page opens. */
async function withShop(page: Page, ...shops: readonly object[]) {
  await page.goto('/zh/offline');
  await page.evaluate((list) => {
    localStorage.setItem('ringtrue.shop', JSON.stringify({ version: 1, shops: list }));
  }, shops);
}

/** A number copied from the contract, today in any year the site may run. */
function copied(owner: string, number: string) {
  const copiedOn = new Date().toISOString().slice(0, 10);
  return { owner, number, from: 'contract', copiedOn };
}

const lost = 'bank=icbc&contact=callEnded&losses=paid,cardTaken&situation=happened&when=minutes';

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

const number = { acquirerName: '某某支付', numbers: [copied('acquirer', '400-820-7777')] };
const told =
  'contact=callEnded&official=notCalled&payment=unsure&requests=pay,addChat&situation=contacted';

test('in the check his company is chosen, and a typed number is compared with his own first', async ({
  page,
}) => {
  const sent = sentBy(page);
  await withShop(page, { ...number, acquirer: 'huifu' });
  await page.goto(`/zh/check/number?${told}`);
  await expect(page.getByLabel('对方说自己是哪一家？')).toHaveValue('huifu');
  await withShop(page, number);
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

test('poster and door card bear his own number with its mark', async ({ page }) => {
  const sent = sentBy(page);
  await withShop(page, number);
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
  await withShop(page, { ...number, terminals });
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

test('on the slip, too, neither is to be dialled where the two differ', async ({ page }) => {
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

test('the shop moves as a file, encrypted or not, and a wrong file is refused by name', async ({
  page,
}) => {
  await withShop(page, { ...number, name: '老店', lastFour: '1234' });
  await openShop(page);
  const saved = async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存成文件' }).click(),
    ]);
    return download.path();
  };
  await page.getByLabel('给店员的').check();
  const forStaff = await saved();
  await page.getByLabel('给店员的').uncheck();
  await page.getByLabel('加密用的口令').fill('面馆');
  const encrypted = await saved();
  await page.getByRole('button', { name: '清空我的店' }).click();
  await page.getByRole('button', { name: '真的清空' }).click();

  const file = page.getByLabel('从文件读进来');
  await page.getByLabel('加密用的口令').fill('');
  await file.setInputFiles(encrypted);
  await expect(page.getByText('这个加了密：在上面填口令')).toBeVisible();
  await page.getByLabel('加密用的口令').fill('面馆');
  await page.getByRole('button', { name: '再试一次' }).click();
  const take = page.getByRole('button', { name: '换成这些' });
  await expect(page.getByText('400-820-7777')).toBeVisible();
  await take.click();
  await expect(page.getByText('读进来了。')).toBeVisible();
  await expect(page.getByLabel('卡号后四位').first()).toHaveValue('1234');
  await file.setInputFiles(forStaff);
  await page.getByRole('button', { name: '不要' }).click();
  await expect(page.getByLabel('卡号后四位').first()).toHaveValue('1234');
  await file.setInputFiles(forStaff);
  await take.click();
  await expect(page.getByText('这是给店员的：只能看')).toBeVisible();
  await expect(page.getByRole('link', { name: '拨打 400-820-7777' })).toBeVisible();
  await expect(page.getByRole('group', { name: /老店/ }).getByRole('textbox')).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('1234');
  await file.setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{'),
  });
  await expect(page.getByText('这不是“我的店”的内容')).toBeVisible();
  await expect(page.getByRole('group', { name: /老店/ })).toBeVisible();
});

test('a copy for the counter takes the monthly check, and no other change', async ({ page }) => {
  await withShop(page, {
    ...{ name: '老店', readOnly: true },
    terminals: [{ serialNumber: 'N900-0042' }],
  });
  await page.goto('/zh/protect/terminals');
  await expect(page.getByLabel('机身号').first()).toHaveValue('N900-0042');
  await expect(page.getByLabel('机身号').first()).not.toBeEditable();
  await page.getByLabel('谁核对的').first().fill('小李');
  await openShop(page);
  await expect(page.getByText('小李')).toBeVisible();
  await expect(page.getByLabel('店名')).toHaveCount(0);
});

test('a shop the browser threw away is missed, one the merchant cleared is not', async ({
  page,
}) => {
  await openShop(page);
  const gone = page.getByRole('heading', { name: '您抄过，现在不见了' });
  await expect(gone).toHaveCount(0);
  await page.getByLabel('店名').fill('老店');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '现在就存一个文件' }).click(),
  ]);
  const file = await download.path();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(gone).toBeVisible();
  await page.getByRole('link', { name: '从文件读回来' }).click();
  await page.getByLabel('从文件读进来').setInputFiles(file);
  await page.getByRole('button', { name: '换成这些' }).click();
  await expect(page.getByLabel('店名')).toHaveValue('老店');
  await expect(gone).toHaveCount(0);

  await page.getByRole('button', { name: '清空我的店' }).click();
  await page.getByRole('button', { name: '真的清空' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: '清空我的店' })).toBeVisible();
  await expect(gone).toHaveCount(0);
  expect(await keptBesides(page)).toEqual([]);
});

test('a photo is made small, kept on the device alone, part of the file, and goes with the shop', async ({
  page,
}) => {
  const sent = sentBy(page);
  await openShop(page);
  const photo = await sharp({
    create: { width: 3000, height: 2000, channels: 3, background: '#88aa88' },
  })
    .jpeg()
    .toBuffer();
  const taken = page.getByLabel('合同那一页');
  await taken.setInputFiles({ name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no') });
  await expect(page.getByText('这不是照片，或者打不开')).toBeVisible();
  await taken.setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: photo });
  const shown = page.getByRole('img', { name: /^合同那一页，/ });
  await expect(shown).toBeVisible();
  expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1600);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存成文件' }).click(),
  ]);
  const file = await download.path();
  await page.reload();
  await expect(shown).toBeVisible();
  await page.getByRole('button', { name: '删掉这张照片' }).click();
  await expect(shown).toHaveCount(0);
  await expect.poll(() => keptBesides(page)).toEqual([]);

  await page.getByLabel('从文件读进来').setInputFiles(file);
  await expect(page.getByText('照片 1 张')).toBeVisible();
  await page.getByRole('button', { name: '换成这些' }).click();
  await expect(shown).toBeVisible();
  await page.getByRole('button', { name: '清空我的店' }).click();
  await page.getByRole('button', { name: '真的清空' }).click();
  await expect.poll(() => keptBesides(page)).toEqual([]);
  expect(sent.filter((request) => !/^(http:\/\/127|blob:)/.test(request))).toEqual([]);
  expect(sent.filter((request) => request.includes('JFIF'))).toEqual([]);
});

/** A film for the browser's false camera: each picture half a second long. */
async function filmOf(pictures: readonly Buffer[]): Promise<Buffer> {
  const [width, height] = [640, 480];
  const frames = await Promise.all(
    pictures.map(async (picture) => {
      const grey = await sharp(picture)
        .flatten({ background: '#ffffff' })
        .resize(width, height, { fit: 'contain', background: '#ffffff' })
        .greyscale()
        .raw()
        .toBuffer();
      const colours = Buffer.alloc((width * height) / 2, 128);
      return Buffer.concat([Buffer.from('FRAME\n'), grey, colours]);
    }),
  );
  const header = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([header, ...frames.flatMap((frame) => Array(5).fill(frame))]);
}

test('the camera of another device reads the codes of this screen, and looks before it takes', async ({
  page,
  baseURL,
}, testInfo) => {
  const sent = sentBy(page);
  await withShop(page, { ...number, name: '老王面馆', address: '长安路 12 号'.repeat(4) });
  await openShop(page);
  await page.getByRole('button', { name: '亮出码' }).click();
  await page.getByRole('button', { name: '停住' }).click();
  const code = page.getByRole('img', { name: /^第 \d+ 个，共 \d+ 个$/ });
  const count = Number(/共 (\d+)/.exec((await code.getAttribute('aria-label')) ?? '')?.[1]);
  expect(count).toBeGreaterThan(1);
  const pictures: Buffer[] = [];
  for (let place = 0; place < count; place += 1) {
    pictures.push(await code.screenshot());
    await page.getByRole('button', { name: '下一个' }).click();
  }
  const film = testInfo.outputPath('codes.y4m');
  writeFileSync(film, await filmOf(pictures));

  const { launchOptions } = testInfo.project.use;
  const fake = [
    ...['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
    `--use-file-for-fake-video-capture=${film}`,
  ];
  const args = [...(launchOptions?.args ?? []), ...fake];
  const browser = await chromium.launch({ ...launchOptions, args });
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
  const other = await context.newPage();
  const sentByOther = sentBy(other);
  await other.goto(`${baseURL}/zh/shop`);
  await other.getByRole('button', { name: '用摄像头读码' }).click();
  await expect(other.getByRole('heading', { name: '收到了，先看一眼' })).toBeVisible({
    timeout: 30_000,
  });
  await expect(other.getByText('400-820-7777')).toBeVisible();
  await expect(other.getByLabel('店名')).toHaveValue('');
  await other.getByRole('button', { name: '换成这些' }).click();
  await expect(other.getByLabel('店名')).toHaveValue('老王面馆');
  await browser.close();
  expect([...sent, ...sentByOther].filter((one) => /RINGTRUE1|820-?7777/.test(one))).toEqual([]);
});

test('only the page of the shop may use the camera, and says so where it came without leave', async ({
  page,
}) => {
  const policyOf = async (path: string) =>
    (await page.request.get(path)).headers()['permissions-policy'];
  expect(await policyOf('/zh/shop')).toContain('camera=(self)');
  for (const path of ['/zh', '/zh/plan', '/zh/shop/x', '/zh/offline', '/sw.js']) {
    expect([path, await policyOf(path)]).toEqual([path, expect.stringContaining('camera=()')]);
  }
  await page.goto('/zh');
  await expect(page.locator('[data-router="client"]')).toHaveCount(1);
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<a href="/zh/shop">x</a>');
  });
  await page.locator('main > a[href="/zh/shop"]').click();
  await page.getByRole('button', { name: '用摄像头读码' }).click();
  await expect(page.getByText('还用不了摄像头')).toBeVisible();
  await page.getByRole('button', { name: '重新打开这一页' }).click();
  await page.getByRole('button', { name: '用摄像头读码' }).click();
  await expect(page.getByText(/没有摄像头|没让用摄像头/)).toBeVisible();
});

test('his number becomes a contact that says who copied it', async ({ page }) => {
  await withShop(page, number);
  await openShop(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '把这些号码存进通讯录' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('TEL;TYPE=WORK,VOICE:4008207777');
  expect(text).toContain('某某支付（自己抄的）');
});
