import { join } from 'node:path';
import type { Page } from '@playwright/test';

interface Tapped {
  at: number;
  painted: number;
}

/** Prepares a page for timing; before its first document. */
export async function watchTaps(page: Page): Promise<void> {
  await page.addInitScript({ path: join(import.meta.dirname, 'watch-taps.js') });
}

/** Taps through a whole check, always the first option; gives the milliseconds from each tap to the next question painted. */
export async function tapThrough(page: Page, ready: () => Promise<void>): Promise<number[]> {
  const took: number[] = [];
  for (let question = 0; question < 12 && !page.url().includes('/check/result'); question += 1) {
    await ready();
    const form = page.locator('main form[action$="/check/answer"]').first();
    const ticks = form.locator('input[type=checkbox]');
    if ((await ticks.count()) > 0) await ticks.first().check();
    await form.locator('button[type=submit]').first().tap();
    const { at, painted } = await timed(page);
    took.push(painted - at);
  }
  return took;
}

const bare = `<!doctype html><main><h1>0</h1><button
  onclick="const h = document.querySelector('h1'); h.textContent = Number(h.textContent) + 1">+</button></main>`;

/** Taps a button that changes one heading on a page with nothing else: what phone and browser take by themselves. */
export async function tapBarePage(page: Page, origin: string, taps: number): Promise<number[]> {
  const address = `${origin}/bare`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: bare }));
  await page.goto(address);
  const took: number[] = [];
  for (let tap = 0; tap < taps; tap += 1) {
    await page.locator('button').tap();
    const { at, painted } = await timed(page);
    took.push(painted - at);
  }
  return took;
}

async function timed(page: Page): Promise<Tapped> {
  const handle = await page.waitForFunction(() => {
    const [at, painted] = [sessionStorage.getItem('tapped'), sessionStorage.getItem('painted')];
    return at && painted ? { at: Number(at), painted: Number(painted) } : null;
  });
  const tapped = (await handle.jsonValue()) as Tapped;
  await page.evaluate(() => sessionStorage.clear());
  return tapped;
}
