import type { Browser } from '@playwright/test';
import { phone } from './phone/browser';
import { type Network, networks, slowDown } from './phone/network';
import { type Vitals, vitalsOf } from './phone/vitals';
import { emptyPage, measuredPages } from './support/pages';
import { legible, type Section } from './support/section';
import { median } from './support/statistics';

const pages = { 'empty page': emptyPage, ...measuredPages };

/** Loads the main pages as a cheap phone on a bad connection does, each beside the empty page of the same build. */
export async function benchPhone(
  browser: Browser,
  origin: string,
  runs: number,
): Promise<Section[]> {
  const sections: Section[] = [];
  for (const network of networks) {
    const rows = new Map<string, Vitals[]>();
    // Round by round, so that a busy moment of the machine hits every page alike.
    for (let run = 0; run < runs; run += 1) {
      for (const [name, path] of Object.entries(pages)) {
        const vitals = await load(browser, origin + path, network);
        rows.set(name, [...(rows.get(name) ?? []), vitals]);
      }
    }
    sections.push(table(network, rows));
  }
  return sections;
}

async function load(browser: Browser, address: string, network: Network): Promise<Vitals> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await slowDown(page, network);
  return vitalsOf(page, address).finally(() => context.close());
}

function table({ name, latency, downMegabits }: Network, rows: Map<string, Vitals[]>): Section {
  const medians = [...rows].map(([page, runs]) => {
    const of = (key: keyof Vitals) => median(runs.map((vitals) => vitals[key]));
    return { page, fcp: of('fcp'), lcp: of('lcp'), tbt: of('tbt'), cls: of('cls') };
  });
  const [empty] = medians;
  const head = `${name}: ${latency} ms, ${downMegabits} Mbps, processor at a quarter`;
  return {
    head: [head, 'FCP ms', 'LCP ms', 'TBT ms', 'CLS', 'LCP / empty', 'TBT − empty, ms'],
    rows: medians.map(({ page, fcp, lcp, tbt, cls }) => [
      ...[page, fcp.toFixed(0), lcp.toFixed(0), tbt.toFixed(0), cls.toFixed(3)],
      `${legible(lcp / (empty?.lcp ?? Number.NaN))}×`,
      (tbt - (empty?.tbt ?? Number.NaN)).toFixed(0),
    ]),
  };
}
