import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNginx } from '@/scripts/deployment/nginx';
import { stop } from '@/scripts/launch/children.mjs';
import { freePort } from '@/scripts/testing/free-port';
import { withNginx } from './server/nginx';
import { type Load, load } from './server/wrk';
import { emptyPage, measuredPages, openAddresses } from './support/pages';
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
  readonly nginx: Load[];
}

/** Puts our server under load, each answer beside the empty page of the same build and beside nginx with the same bytes; the open data also as the recipe serves it. */
export async function benchServer(
  root: string,
  origin: string,
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
          return { name, address, file: files[index] ?? '', own: [], nginx: [] };
        });
        for (let round = 0; round < rounds; round += 1) await loadEach(rows, seconds);
        return [table(rows)];
      },
    );
  });
}

async function loadEach(rows: readonly Row[], seconds: number): Promise<void> {
  for (const { address, file, own, nginx } of rows) {
    own.push(await load(address, seconds));
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
  const listen = await freePort();
  const child = await startNginx(root, folder, { listen, site: Number(new URL(origin).port) });
  try {
    return await work(`http://127.0.0.1:${listen}`);
  } finally {
    await stop(child);
    rmSync(folder, { recursive: true, force: true });
  }
}

function table(rows: readonly Row[]): Section {
  const of = (loads: readonly Load[], key: keyof Load) => median(loads.map((each) => each[key]));
  const empty = of(rows[0]?.own ?? [], 'perSecond');
  return {
    head: ['16 connections', 'answers/s', 'p50 ms', 'p99 ms', '/ empty page', 'nginx/s', '/ nginx'],
    rows: rows.map(({ name, own, nginx }) => {
      const [perSecond, besides] = [of(own, 'perSecond'), of(nginx, 'perSecond')];
      const figures = [perSecond, of(own, 'p50'), of(own, 'p99'), times(perSecond, empty)];
      return [name, ...figures, besides, times(perSecond, besides)];
    }),
  };
}
