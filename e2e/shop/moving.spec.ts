import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { keptBesides, openShop, sentBy, shopWithNumber, withShop } from '../support/shop';
import { expect, test } from '../support/test';

test('the shop moves as a file, encrypted or not, and a wrong file is refused by name', async ({
  page,
}) => {
  await withShop(page, { ...shopWithNumber, name: '老店', lastFour: '1234' });
  await openShop(page);
  const names: string[] = [];
  const saved = async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存成文件' }).click(),
    ]);
    await expect(page.getByText(`${download.suggestedFilename()} 交给浏览器了`)).toBeVisible();
    names.push(download.suggestedFilename());
    return download.path();
  };
  await page.getByLabel('给店员的').check();
  const forStaff = await saved();
  await page.getByLabel('给店员的').uncheck();
  await page.getByLabel('加密用的口令').fill('面馆');
  const encrypted = await saved();
  expect(names).toEqual(['my-shop-counter.json', 'my-shop-locked.json']);
  await page.getByRole('button', { name: '清空我的店' }).click();
  await page.getByRole('button', { name: '真的清空' }).click();

  const file = page.getByLabel('从文件读进来');
  await page.getByLabel('加密用的口令').fill('');
  await file.setInputFiles(encrypted);
  await expect(page.getByText('这个加了密，要填口令')).toBeVisible();
  const key = page.getByLabel('收到的这份，口令是');
  for (const [word, said] of [
    ['饭馆', '口令不对'],
    ['面馆', '收到了，先看一眼'],
  ] as const) {
    await key.fill(word);
    await page.getByRole('button', { name: '打开', exact: true }).click();
    await expect(page.getByText(said)).toBeVisible();
  }
  const take = page.getByRole('button', { name: '换成这些' });
  await expect(page.getByText('400-820-7777')).toBeVisible();
  await take.click();
  await expect(page.getByText('读进来了。')).toBeVisible();
  await expect(page.getByText('“我的店”已清空。')).toHaveCount(0);
  await expect(page.getByLabel('卡号后四位').first()).toHaveValue('1234');
  await file.setInputFiles(forStaff);
  await page.getByRole('button', { name: '不要' }).click();
  await expect(page.getByLabel('卡号后四位').first()).toHaveValue('1234');
  await file.setInputFiles(forStaff);
  await take.click();
  await expect(page.getByText('这是给店员的：只能看')).toBeVisible();
  await expect(page.getByRole('link', { name: '拨打 400-820-7777' })).toBeVisible();
  await expect(page.getByText('店主从合同抄的')).toBeVisible();
  await expect(page.getByRole('group', { name: /老店/ }).getByRole('textbox')).toHaveCount(0);
  for (const name of ['再加一家店', '存成文件', '现在就存一个文件', '亮出码', '清空我的店']) {
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  }
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
  await page.goto('/zh/shop');
  await expect(page.getByText('小李')).toBeVisible();
  await expect(page.getByLabel('店名')).toHaveCount(0);
});

test('a photo is made small, kept on the device alone, part of the file, and goes with the shop', {
  tag: '@more',
}, async ({ page }) => {
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
  await page.getByRole('button', { name: '真的删掉' }).click();
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

test(
  'the camera of another device reads the codes of this screen, and looks before it takes',
  { tag: '@more' },
  async ({ page, baseURL }, testInfo) => {
    const sent = sentBy(page);
    await withShop(page, {
      ...shopWithNumber,
      name: '老王面馆',
      address: '长安路 12 号'.repeat(4),
    });
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
  },
);

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
