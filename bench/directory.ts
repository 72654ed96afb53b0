import { connect } from '@/lib/database/connect';
import { throwawayDatabase } from '@/lib/database/throwaway';
import { importDirectory } from '@/lib/directory/import';
import { largeDirectory } from '@/lib/directory/large-directory';
import { readPublished } from '@/lib/directory/repository';
import { search } from '@/lib/directory/search';

/*
 * tsx bench/directory.ts [SIZE…]
 * How import, publication, reading and search grow with the directory; on TEST_DATABASE_URL when set.
 */

async function timed<T>(work: () => Promise<T> | T): Promise<[number, T]> {
  const begun = performance.now();
  const result = await work();
  return [performance.now() - begun, result];
}

async function measure(size: number): Promise<string> {
  const server = await throwawayDatabase();
  const database = connect(server.url);
  const files = [{ name: 'large.json', text: largeDirectory(size) }];
  const now = new Date('2026-11-22T00:00:00Z');
  const [first] = await timed(() => importDirectory(database, files, now));
  const [again] = await timed(() => importDirectory(database, files, now));
  const [read, published] = await timed(() => readPublished(database));
  const institutions = published?.institutions ?? [];
  const queries = ['安宝', `made-up ${size}`, '4001000001', 'jin', '没有的名字'];
  const warm = () => queries.map((query) => search(institutions, query).length);
  const [cold] = await timed(warm);
  const [warmed] = await timed(warm);
  const bytes = JSON.stringify(institutions).length;
  await database.$disconnect();
  await server.close();
  const seconds = [first, again, read].map((ms) => `${(ms / 1000).toFixed(1)} s`);
  const perQuery = [cold, warmed].map((ms) => `${(ms / queries.length).toFixed(1)} ms`);
  const megabytes = (count: number) => `${(count / 1e6).toFixed(1)} MB`;
  return [
    `${size}`,
    ...seconds,
    ...perQuery,
    megabytes(bytes),
    megabytes(process.memoryUsage().rss),
  ].join(' | ');
}

const sizes = process.argv.slice(2).map(Number);
console.log('institutions | import | again | read | search cold | search warm | snapshot | RSS');
for (const size of sizes.length > 0 ? sizes : [50, 500, 5000]) console.log(await measure(size));
