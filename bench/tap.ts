import type { Browser, Page } from '@playwright/test';
import { phone } from './phone/browser';
import { type Network, networks, slowDown } from './phone/network';
import { tapBarePage, tapThrough, watchTaps } from './phone/tap-through';
import { legible, type Section, times } from './support/section';
import { percentile } from './support/statistics';

const firstQuestion = '/zh/check/contact?situation=contacted';

interface Way {
  readonly name: string;
  /** Nothing is drawn on a bare page, where a tap changes one heading. */
  readonly drawnBy: 'device' | 'server' | 'nobody';
  readonly network?: Network;
}

const [slow4G] = networks;
const ways: readonly Way[] = [
  { name: 'a bare page where a tap changes one heading', drawnBy: 'nobody' },
  { name: 'drawn on the device', drawnBy: 'device' },
  { name: 'drawn by the server, no network in between', drawnBy: 'server' },
  ...(slow4G
    ? [{ name: 'drawn by the server over slow 4G', drawnBy: 'server' as const, network: slow4G }]
    : []),
];

/** Times the next question after a tap, on a phone a quarter as fast as this machine, drawn here and by the server. */
export async function benchTap(
  browser: Browser,
  origin: string,
  journeys: number,
): Promise<Section[]> {
  const taps = new Map<Way, number[]>(ways.map((way) => [way, []]));
  for (let journey = 0; journey < journeys; journey += 1) {
    for (const [way, took] of taps) took.push(...(await oneJourney(browser, origin, way)));
  }
  const bare = percentile(taps.get(ways[0] as Way) ?? [], 0.5);
  return [
    {
      head: ['tap to next question painted', 'taps', 'p50 ms', 'p95 ms', 'p50 / bare'],
      rows: [...taps].map(([{ name }, took]) => {
        const [p50, p95] = [percentile(took, 0.5), percentile(took, 0.95)];
        return [name, String(took.length), legible(p50), legible(p95), times(p50, bare)];
      }),
    },
  ];
}

async function oneJourney(browser: Browser, origin: string, way: Way): Promise<number[]> {
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  if (way.drawnBy === 'server') await withoutClientRouter(page);
  await watchTaps(page);
  await slowDown(page, way.network);
  const taps = way.drawnBy === 'nobody' ? tapBarePage(page, origin, 2) : check(page, origin, way);
  return taps.finally(() => context.close());
}

/** Refuses the code that comes once a document is there: without it every answer goes to the server. */
async function withoutClientRouter(page: Page): Promise<void> {
  let isLoaded = false;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) isLoaded = false;
  });
  page.on('load', () => {
    isLoaded = true;
  });
  await page.route(/\/_next\/static\/.*\.js$/, (it) => (isLoaded ? it.abort() : it.continue()));
}

async function check(page: Page, origin: string, { drawnBy }: Way): Promise<number[]> {
  await page.goto(origin + firstQuestion, { waitUntil: 'networkidle' });
  return tapThrough(page, drawnBy === 'device' ? () => takenOver(page) : () => settled(page));
}

async function takenOver(page: Page): Promise<void> {
  await page.locator('#page[data-pieces=all]').waitFor();
}

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}
