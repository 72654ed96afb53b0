import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** What a first visit to a page brings over the wire, in kilobytes (1024 bytes) as gzip packs them. */
export interface Weight {
  readonly html: number;
  readonly css: number;
  readonly script: number;
  readonly requests: number;
  /** What the page fetches once it is there, so as to draw the next ones itself. */
  readonly later: { readonly requests: number; readonly kilobytes: number };
  /** Addresses of fonts, and of anything on another host. */
  readonly unwanted: readonly string[];
}

interface Fetched {
  readonly address: string;
  readonly early: boolean;
}

/** Packs as the server does, and as nginx would at that level. */
export function packed(content: string | Uint8Array): number {
  return gzipSync(content, { level: 6 }).length / 1024;
}

/** Opens a page in a browser that has nothing kept, and weighs all it fetches. */
export async function weigh(page: Page, address: string): Promise<Weight> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const drawn = page.locator('#page');
  if ((await drawn.count()) > 0) await page.locator('#page[data-pieces]').waitFor();
  const fetched = await page.evaluate(whatWasFetched);
  const parts = await Promise.all(
    [{ address, early: true }, ...fetched].map(async (part) => ({
      ...part,
      kilobytes: packed(await (await page.request.get(part.address)).body()),
    })),
  );
  const { origin } = new URL(address);
  const early = parts.filter((part) => part.early);
  const later = parts.filter((part) => !part.early);
  const ending = (pattern: RegExp) => early.filter((part) => pattern.test(part.address));
  return {
    html: parts[0]?.kilobytes ?? 0,
    css: sum(ending(/\.css$/)),
    script: sum(ending(/\.js$/)),
    requests: early.length,
    later: { requests: later.length, kilobytes: sum(later) },
    unwanted: parts
      .map((part) => part.address)
      .filter((each) => /\.(woff2?|ttf|otf)$/.test(each) || new URL(each).origin !== origin),
  };
}

/** Runs in the page. */
function whatWasFetched(): Fetched[] {
  const { timing, timeOrigin } = performance;
  return performance.getEntriesByType('resource').map(({ name, startTime }) => {
    return { address: name, early: startTime < timing.loadEventStart - timeOrigin };
  });
}

function sum(parts: readonly { kilobytes: number }[]): number {
  return parts.reduce((total, { kilobytes }) => total + kilobytes, 0);
}
