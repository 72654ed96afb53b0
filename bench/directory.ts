import { gzipSync } from 'node:zlib';
import { connect } from '@/lib/database/connect';
import { testDatabase } from '@/lib/database/test-database';
import { largeDirectory } from '@/lib/directory/factories/large-directory';
import { resampledDirectory } from '@/lib/directory/factories/resampled-directory';
import { readDirectoryFiles } from '@/lib/directory/import/files';
import { importDirectory } from '@/lib/directory/import/import';
import { institutionFrom } from '@/lib/directory/import/institution';
import { parseDirectory } from '@/lib/directory/import/parse';
import { pieceOf } from '@/lib/directory/model/brief-institution';
import type { Institution } from '@/lib/directory/model/institution';
import { officialRows } from '@/lib/directory/model/published';
import { parseSnapshotFile } from '@/lib/directory/model/snapshot-file';
import { sentDirectory, sentPiece } from '@/lib/directory/model/write-snapshot-file';
import { search } from '@/lib/directory/search/search';
import { readPublished } from '@/lib/directory/store/repository';
import { compareNumber } from '@/lib/phone/compare';
import { parseNumber } from '@/lib/phone/parse';
import { legible, type Section } from './support/section';
import { percentile } from './support/statistics';
import { eachTimed, timed } from './support/timed';

// Node runs the same engine as Chromium; a phone at a quarter of the speed takes four times as long.
const slowness = 4;

/** How import, publication, search and comparing grow with the directory; on TEST_DATABASE_URL when set. */
export async function benchDirectory(sizes: readonly number[]): Promise<Section[]> {
  const rows: string[][] = [];
  for (const size of sizes) {
    rows.push([String(size), ...(await throughDatabase(size))]);
  }
  return [
    {
      head: [
        ...['institutions', 'numbers', 'import s', 'again s', 'read s', 'snapshot MB'],
        ...['search p50 ms ×4', 'search p95 ms ×4', 'compare p50 ms ×4', 'compare p95 ms ×4'],
      ],
      rows,
      notes: ['×4: milliseconds of this machine times four, as on a phone a quarter as fast.'],
    },
    await phoneCopies(sizes),
  ];
}

/** What a phone fetches of the shipped directory, and of one with as many names put together from its own. */
async function phoneCopies(sizes: readonly number[]): Promise<Section> {
  const { entries } = parseDirectory(await readDirectoryFiles('prisma/directory'));
  const real = entries.map(({ entry }) => entry);
  const directories: readonly (readonly [string, readonly Institution[]])[] = [
    ['shipped', real.map(institutionFrom)],
    ...sizes.map((size) => [`${size} resampled`, resampledDirectory(real, size)] as const),
  ];
  const rows: string[][] = [];
  // One after the other: what runs beside a measured time is measured with it.
  for (const [name, institutions] of directories) rows.push(await phoneCopy(name, institutions));
  return {
    head: [
      ...["phone's copy", 'in brief, KB gz', 'bytes gz an institution', 'whole, KB gz in pieces'],
      ...['read ms ×4', 'search p50 ms ×4', 'search p95 ms ×4'],
      ...['compare p50 ms ×4', 'compare p95 ms ×4'],
    ],
    rows,
    notes: [],
  };
}

async function phoneCopy(name: string, institutions: readonly Institution[]): Promise<string[]> {
  const held = { version: 'measured', asOf: null, institutions };
  const text = JSON.stringify(sentDirectory(held));
  const pieces = [...new Set(institutions.map(pieceOf))].map((piece) =>
    JSON.stringify(sentPiece(held, piece)),
  );
  const compressed = gzipSync(text).length;
  const whole = pieces.reduce((sum, piece) => sum + gzipSync(piece).length, 0);
  const [read, copy] = await timed(async () => parseSnapshotFile(text));
  const figures = [
    ...[compressed / 1_000, compressed / institutions.length, whole / 1_000],
    ...[read * 1_000 * slowness, ...lookUps(copy?.institutions ?? [], 7)],
  ];
  return [name, ...figures.map(legible)];
}

async function throughDatabase(size: number): Promise<string[]> {
  const server = await testDatabase();
  const database = connect(server.url);
  const files = [{ name: 'large.json', text: largeDirectory(size) }];
  const now = new Date('2026-11-22T00:00:00Z');
  try {
    const [first] = await timed(() => importDirectory(database, files, now));
    const [again] = await timed(() => importDirectory(database, files, now));
    const [read, published] = await timed(() => readPublished(database));
    const institutions = published?.institutions ?? [];
    const megabytes = JSON.stringify(institutions).length / 2 ** 20;
    const figures = [first, again, read, megabytes, ...lookUps(institutions, size)];
    return [String(officialRows({ institutions }).length), ...figures.map(legible)];
  } finally {
    await database.$disconnect();
    await server.close();
  }
}

function lookUps(institutions: readonly Institution[], size: number): number[] {
  const typed = ['安宝', '支付', `sample ${size}`, 'jin', 'jb', '没有的名字', '4001000001'];
  const searching = eachTimed(typed, 20, (query) => search(institutions, query));
  const rows = officialRows({ institutions });
  const shown = [
    '95588',
    '400-100-0001',
    '4001000009',
    '13800138000',
    '+852 9123 4567',
    '01012345',
  ];
  const parsed = shown.map(parseNumber);
  const comparing = eachTimed(parsed, 20, (number) => compareNumber(number, rows, 'sample-7'));
  return [searching, comparing].flatMap((took) => {
    return [0.5, 0.95].map((share) => percentile(took, share) * slowness);
  });
}
