import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** What a visitor feels of a page that loads; milliseconds, the shift without unit. */
export interface Vitals {
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
}

interface Watched {
  fcp: number;
  lcp: number;
  cls: number;
  long: { start: number; duration: number }[];
}

/** True in the page once its processor has been quiet for five seconds. */
function isQuiet(): boolean {
  const { long } = (window as unknown as { watched: Watched }).watched;
  const last = long.at(-1);
  const since = Math.max(
    last ? last.start + last.duration : 0,
    performance.timing.loadEventEnd - performance.timeOrigin,
  );
  return document.readyState === 'complete' && performance.now() - since > 5_000;
}

/** Loads an address and waits until nothing stirs any more. */
export async function vitalsOf(page: Page, address: string): Promise<Vitals> {
  await page.addInitScript({ path: join(import.meta.dirname, 'watch-vitals.js') });
  await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
  await page.waitForFunction(isQuiet, null, { polling: 500, timeout: 60_000 });
  const { fcp, lcp, cls, long } = await page.evaluate(
    () => (window as unknown as { watched: Watched }).watched,
  );
  // Lighthouse counts from the first paint on: before it nobody can be kept waiting for an answer to a tap.
  const blocking = long.filter(({ start }) => start >= fcp);
  const tbt = blocking.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
  return { fcp, lcp, tbt, cls };
}
