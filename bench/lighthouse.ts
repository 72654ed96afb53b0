import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '@/scripts/launch/children.mjs';
import { installApart } from '@/scripts/launch/toolchain.mjs';
import { emptyPage, measuredPages } from './support/pages';
import type { Section } from './support/section';
import { median } from './support/statistics';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Scores = Readonly<Record<(typeof categories)[number], number>>;

const pages = { 'empty page': emptyPage, ...measuredPages };

/** Lets Lighthouse look at the main pages as a phone; it is 200 packages, so they are fetched for this bench alone. */
export async function benchLighthouse(
  root: string,
  browser: string,
  origin: string,
  runs: number,
): Promise<Section[]> {
  const folder = await installApart(root, 'bench/lighthouse', 'lighthouse');
  const all = new Map<string, Scores[]>();
  for (let each = 0; each < runs; each += 1) {
    for (const [name, path] of Object.entries(pages)) {
      const scores = await lookAt(folder, browser, origin + path);
      all.set(name, [...(all.get(name) ?? []), scores]);
    }
  }
  return [table(all)];
}

const looks = 3;

/** Its browser sometimes starts without a page to look at; then Lighthouse itself says to run it again. */
async function lookAt(folder: string, browser: string, address: string): Promise<Scores> {
  for (let look = 1; ; look += 1) {
    try {
      return await lookOnce(folder, browser, address);
    } catch (error) {
      if (look === looks) throw error;
      console.warn(`Lighthouse did not see ${address} and looks again: ${error}`);
    }
  }
}

async function lookOnce(folder: string, browser: string, address: string): Promise<Scores> {
  const report = join(folder, 'report.json');
  const flags = process.getuid?.() === 0 ? '--headless=new --no-sandbox' : '--headless=new';
  const cli = join(folder, 'node_modules/lighthouse/cli/index.js');
  const options = ['--output=json', `--output-path=${report}`, '--quiet'];
  const only = `--only-categories=${categories.join(',')}`;
  await run(process.execPath, [cli, address, ...options, only, `--chrome-flags=${flags}`], {
    env: { ...process.env, CHROME_PATH: browser },
  });
  const { runtimeError, categories: found } = JSON.parse(readFileSync(report, 'utf8'));
  if (runtimeError) throw new Error(`${runtimeError.code}: ${runtimeError.message}`);
  const score = (name: string) => Math.round(Number(found[name].score) * 100);
  return Object.fromEntries(categories.map((name) => [name, score(name)])) as Scores;
}

function table(all: Map<string, Scores[]>): Section {
  const rows = [...all].map(([page, runs]) => {
    const scores = categories.map((name) => median(runs.map((scores) => scores[name])));
    return { page, scores };
  });
  const floor = rows[0]?.scores[0] ?? Number.NaN;
  return {
    head: ['Lighthouse 12.8.2, mobile', ...categories, 'performance − empty'],
    rows: rows.map(({ page, scores: [performance = Number.NaN, ...others] }) => [
      ...[page, String(performance), ...others.map(String)],
      String(performance - floor),
    ]),
  };
}
