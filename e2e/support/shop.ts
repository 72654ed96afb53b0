import type { Page } from '@playwright/test';
import { expect } from './test';

/** Everything a page sends, whatever it is. */
export function sentBy(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    const headers = Object.values(request.headers()).join(' ');
    sent.push(`${request.url()} ${request.postData() ?? ''} ${headers}`);
  });
  return sent;
}

/** What this site keeps on the device outside the browser's small store. */
export function keptBesides(page: Page): Promise<unknown[]> {
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

/** Opens the page of the shop, ready to be written on. */
export async function openShop(page: Page, path = '/zh/shop') {
  await page.goto(path);
  await expect(page.getByRole('button', { name: /清空我的店|Clear my shop/ })).toBeVisible();
}

/** Puts shops on the device as its page keeps them, before the next page opens. */
export async function withShop(page: Page, ...shops: readonly object[]) {
  await page.goto('/zh/offline');
  await page.evaluate((list) => {
    localStorage.setItem('ringtrue.shop', JSON.stringify({ version: 1, shops: list }));
  }, shops);
}

/** A number copied from the contract, today in any year the site may run. */
export function copied(owner: string, number: string) {
  const copiedOn = new Date().toISOString().slice(0, 10);
  return { owner, number, from: 'contract', copiedOn };
}

/** A shop with one number of its own. */
export const shopWithNumber = {
  acquirerName: '某某支付',
  numbers: [copied('acquirer', '400-820-7777')],
};
