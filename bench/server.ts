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
  readonly own: Load[];
  readonly nginx: Load[];
}

/** Puts our server under load, each answer beside the empty page of the same build and beside nginx with the same bytes. */
export async function benchServer(
  origin: string,
  rounds: number,
  seconds: number,
): Promise<Section[]> {
  const paths = Object.values(asked).map((path) => origin + path);
  for (const path of paths) await load(path, 2);
  return withNginx(paths, async (files) => {
    const rows: Row[] = Object.keys(asked).map((name) => ({ name, own: [], nginx: [] }));
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, { own, nginx }] of rows.entries()) {
        own.push(await load(paths[index] ?? '', seconds));
        nginx.push(await load(files[index] ?? '', Math.min(2, seconds)));
      }
    }
    return [table(rows)];
  });
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
