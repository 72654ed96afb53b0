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

/** Runs in the page before anything else of it does. */
function watch(): void {
  const seen: Watched = { fcp: 0, lcp: 0, cls: 0, long: [] };
  Object.assign(window, { watched: seen });
  const each = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  each('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  each('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  each('layout-shift', (entry) => {
    seen.cls += (entry as PerformanceEntry & { value: number }).value;
  });
  each('longtask', ({ startTime, duration }) => seen.long.push({ start: startTime, duration }));
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
  await page.addInitScript(watch);
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
