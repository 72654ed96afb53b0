import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stop } from '@/scripts/launch/children.mjs';
import { startNginx } from '@/tests/deployment/nginx';
import { withNginx } from './server/nginx';
import { type Load, load } from './server/wrk';
import { emptyPage, measuredPages, openAddresses } from './support/pages';
import { webServerMemory } from './support/processes';
import { type Section, times } from './support/section';
import { median } from './support/statistics';

const { 'first question': check, result, directory } = measuredPages;
const asked: Readonly<Record<string, string>> = {
  'empty page': emptyPage,
  ...{ 'first question': check ?? '', result: result ?? '', directory: directory ?? '' },
  ...openAddresses,
};

interface Row {
  readonly name: string;
  readonly address: string;
  /** The same bytes as a file of nginx. */
  readonly file: string;
  readonly own: Load[];
  /** What the web server held after each load. */
  readonly megabytes: number[];
  readonly nginx: Load[];
}

export interface MeasuredSite {
  readonly origin: string;
  /** The process of its `npm start`; null for a site that ran already. */
  readonly pid: number | null;
}

/** Puts our server under load, each answer beside the empty page of the same build and beside nginx with the same bytes; the open data also as the recipe serves it. */
export async function benchServer(
  root: string,
  { origin, pid }: MeasuredSite,
  rounds: number,
  seconds: number,
): Promise<Section[]> {
  return behindTheRecipe(root, origin, async (recipe) => {
    const addresses = [
      ...Object.entries(asked).map(([name, path]) => [name, origin + path] as const),
      ['/directory.json behind docs/operation/nginx.conf', `${recipe}/directory.json`] as const,
    ];
    for (const [, address] of addresses) await load(address, 2);
    return withNginx(
      addresses.map(([, address]) => address),
      async (files) => {
        const rows: Row[] = addresses.map(([name, address], index) => {
          return { name, address, file: files[index] ?? '', own: [], megabytes: [], nginx: [] };
        });
        for (let round = 0; round < rounds; round += 1) await loadEach(rows, seconds, pid);
        return [table(rows)];
      },
    );
  });
}

async function loadEach(rows: readonly Row[], seconds: number, pid: number | null): Promise<void> {
  for (const { address, file, own, megabytes, nginx } of rows) {
    own.push(await load(address, seconds));
    megabytes.push(webServerMemory(pid));
    nginx.push(await load(file, Math.min(2, seconds)));
  }
}

async function behindTheRecipe<T>(
  root: string,
  origin: string,
  work: (address: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ringtrue-recipe-'));
  // The worker of nginx is somebody else and has to reach its cache.
  chmodSync(folder, 0o755);
  const port = Number(new URL(origin).port);
  const { child, ports } = await startNginx(root, folder, [port, port], { tls: false });
  try {
    return await work(`http://127.0.0.1:${ports.https}`);
  } finally {
    await stop(child);
    rmSync(folder, { recursive: true, force: true });
  }
}

function table(rows: readonly Row[]): Section {
  const of = (loads: readonly Load[], key: keyof Load) => median(loads.map((each) => each[key]));
  const empty = of(rows[0]?.own ?? [], 'perSecond');
  return {
    head: [
      '16 connections',
      'answers/s',
      'p50 ms',
      'p99 ms',
      'server MB',
      '/ empty page',
      'nginx/s',
      '/ nginx',
    ],
    rows: rows.map(({ name, own, megabytes, nginx }) => {
      const [perSecond, besides] = [of(own, 'perSecond'), of(nginx, 'perSecond')];
      const figures = [perSecond, of(own, 'p50'), of(own, 'p99'), median(megabytes)];
      return [name, ...figures, times(perSecond, empty), besides, times(perSecond, besides)];
    }),
  };
}
