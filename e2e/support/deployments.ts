import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { Intermediary } from './intermediary';

const dayMs = 86_400_000;

/** Reads which build the site at `base` runs: the time it was made, as its worker says it. */
export async function buildOf(base: string): Promise<string> {
  const worker = await (await fetch(`${base}/sw.js`)).text();
  return worker.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/)?.[0] ?? '';
}

/**
 * Makes the site look like another build, made `days` after the real one, whose empty page in Chinese says its name in
 * `data-from`.
 */
export function deploy(site: Intermediary, build: string, name: string, days: number): void {
  const id = new Date(Date.parse(build) + days * dayMs).toISOString();
  const asId = (body: string) => body.split(build).join(id);
  site.rewrite('/sw.js', asId);
  site.rewrite('/zh/offline', (body) => asId(body).replace('<html', `<html data-from="${name}"`));
}

/** Opens a page and waits until the worker has kept the site, or has said why not. */
export async function visit(page: Page, url: string, result: 'kept' | 'notKept'): Promise<void> {
  await page.goto(url);
  const attribute = result === 'kept' ? 'data-kept' : 'data-not-kept';
  await expect(page.locator('html')).toHaveAttribute(attribute, /./, { timeout: 30_000 });
}

/** Names of the caches that hold a build, in any state. */
export async function keptBuilds(page: Page): Promise<string[]> {
  const names = await page.evaluate(() => caches.keys());
  return names.filter((name) => name.startsWith('ringtrue '));
}

/** Limits what the browser lets the site keep; lifts the limit without a size. */
export async function limitStorage(
  context: BrowserContext,
  page: Page,
  origin: string,
): Promise<(quotaSize?: number) => Promise<void>> {
  const session = await context.newCDPSession(page);
  return async (quotaSize) => {
    const limit = quotaSize === undefined ? {} : { quotaSize };
    await session.send('Storage.overrideQuotaForOrigin', { origin, ...limit });
  };
}
