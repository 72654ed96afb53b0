import type { Browser } from '@playwright/test';
import { step } from '@/scripts/launch/step.mjs';
import { findBrowser } from '@/tests/support/browser';
import { benchCore } from './core';
import { benchDirectory } from './directory';
import { benchLighthouse } from './lighthouse';
import { benchPhone } from './phone';
import { launchBrowser } from './phone/browser';
import { benchReading } from './reading';
import { benchServer, type MeasuredSite } from './server';
import { benchStart } from './start';
import { withClone } from './support/clone';
import { machine } from './support/machine';
import { writeReport } from './support/report';
import type { Section } from './support/section';
import { benchTap } from './tap';
import { benchWeight } from './weight';

interface BenchSite extends MeasuredSite {
  readonly root: string;
  readonly browser: Browser;
  readonly executable: string;
  readonly short: boolean;
}

/** Everything that is measured at a running site, in this order. */
const atSite: Readonly<Record<string, (site: BenchSite) => Promise<Section[]>>> = {
  weight: ({ browser, origin }) => benchWeight(browser, origin),
  phone: ({ browser, origin, short }) => benchPhone(browser, origin, short ? 1 : 5),
  lighthouse: ({ root, executable, origin, short }) =>
    benchLighthouse(root, executable, origin, short ? 1 : 5),
  tap: ({ browser, origin, short }) => benchTap(browser, origin, short ? 2 : 15),
  server: ({ root, origin, pid, short }) =>
    benchServer(root, { origin, pid }, short ? 1 : 3, short ? 2 : 6),
};

const alone: Readonly<Record<string, (short: boolean) => Section[] | Promise<Section[]>>> = {
  core: (short) => benchCore(short ? 200 : 2_000),
  reading: (short) => benchReading(short ? 20 : 200),
  directory: (short) => benchDirectory(short ? [50, 500] : [50, 500, 5_000]),
};

/** Measures what is asked for, everything unless told otherwise, and puts it into bench/README.md. BASE_URL names a running site that has the empty page; start is left out then. */
export async function bench(root: string, args: readonly string[]): Promise<void> {
  const short = args.includes('--short');
  const names = args.filter((each) => !each.startsWith('--'));
  const wanted = (name: string) => names.length === 0 || names.includes(name);
  const executable = await findBrowser(root);
  const report = (name: string, sections: readonly Section[], on: string) =>
    writeReport(root, name, sections, on, short);
  for (const [name, measure] of Object.entries(alone).filter(([each]) => wanted(each))) {
    const on = machine(executable);
    await report(name, await step(name, async () => measure(short)), on);
  }
  const chosen = Object.entries(atSite).filter(([name]) => wanted(name));
  if (chosen.length === 0 && !wanted('start')) return;
  await atSomeSite(root, async ({ origin, pid }, started) => {
    if (started && wanted('start')) await report('start', started, machine(executable));
    const browser = await launchBrowser(executable);
    for (const [name, measure] of chosen) {
      const on = machine(executable);
      const ground = { root, origin, pid, browser, executable, short };
      await report(name, await step(name, () => measure(ground)), on);
    }
    await browser.close();
  });
}

async function atSomeSite(
  root: string,
  work: (site: MeasuredSite, started: Section[] | null) => Promise<void>,
): Promise<void> {
  if (process.env.BASE_URL) return work({ origin: process.env.BASE_URL, pid: null }, null);
  await withClone(root, async (clone) => {
    const [site, sections] = await step('start', () => benchStart(clone));
    await work(site, sections).finally(site.end);
  });
}
