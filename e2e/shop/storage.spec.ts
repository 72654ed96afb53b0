import type { Page } from '@playwright/test';
import { keptBesides, openShop } from '../support/shop';
import { expect, test } from '../support/test';

const hostile = [
  'no json',
  '{"version":1,"shops":[{"name":"<img src=x onerror=alert(1)>","numbers":[null,{"number":{}}],"terminals":[[]]}]}',
  JSON.stringify({ version: 99, shops: [{ name: 'x'.repeat(200_000), acquirer: '"><script>' }] }),
];

for (const text of hostile) {
  const tag = text.startsWith('{"version":1') ? [] : '@more';
  test(`no page breaks over ${text.slice(0, 40)} in the storage`, { tag }, async ({ page }) => {
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

test('no page breaks over what lies in the other store, and none of it is shown', {
  tag: '@more',
}, async ({ page }) => {
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
