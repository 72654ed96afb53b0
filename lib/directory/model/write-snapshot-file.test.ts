import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { knownDomains } from '@/lib/check/known-domains';
import { buildInstitution } from '../factories/institution';
import { resampledDirectory } from '../factories/resampled-directory';
import { readDirectoryFiles } from '../import/files';
import { institutionFrom } from '../import/institution';
import { parseDirectory } from '../import/parse';
import { search } from '../search/search';
import { briefInstitution, pieceOf } from './brief-institution';
import { officialRows } from './published';
import { parseSnapshotFile } from './snapshot-file';
import { sentDirectory, sentPiece } from './write-snapshot-file';

const { entries } = parseDirectory(await readDirectoryFiles('prisma/directory'));
const real = entries.map(({ entry }) => institutionFrom(entry));
const sized = (size: number) => [
  ...resampledDirectory(
    entries.map(({ entry }) => entry),
    size,
  ),
];
const held = (institutions: typeof real) => ({ version: 'abc', asOf: '2026-11-27', institutions });
const compressed = (sent: unknown) => gzipSync(JSON.stringify(sent), { level: 6 }).length;
const read = (sent: unknown) => parseSnapshotFile(JSON.stringify(sent))?.institutions ?? [];

test.each([
  ['the shipped directory', real],
  ['one put together from its names', sized(500)],
])('a phone reads of %s in brief what the server holds', (_, institutions) => {
  const brief = read(sentDirectory(held(institutions)));
  expect(brief).toEqual(institutions.map(briefInstitution));
  expect(officialRows({ institutions: brief })).toEqual(officialRows({ institutions }));
});

test('a phone knows who was listed once and what was official of them, and counts them among nobody listed', () => {
  const point = { kind: 'phone', value: '4000001111', replacedBy: null } as const;
  const former = buildInstitution({
    ...{ id: 'former', withdrawnOn: '2026-11-01' },
    withdrawn: [{ ...point, withdrawnOn: '2026-11-01' }],
  });
  const sent = sentDirectory({ ...held(real), former: [former] });
  const file = parseSnapshotFile(JSON.stringify(sent));
  expect(file?.former).toEqual([former]);
  expect(file?.institutions.map(({ id }) => id)).toEqual(real.map(({ id }) => id));
});

test('every institution stands whole in its piece, and only there', () => {
  const pieces = [...new Set(real.map(pieceOf))].map((piece) => read(sentPiece(held(real), piece)));
  const byNumber = (institutions: typeof real) =>
    [...institutions].sort((a, b) => a.number - b.number);
  expect(byNumber(pieces.flat())).toEqual(byNumber(real));
  expect(sentPiece(held(real), 999)).toBeNull();
});

test('search finds on a phone what it finds on the server', () => {
  const brief = read(sentDirectory(held(real)));
  const ids = (institutions: readonly { readonly id: string }[]) =>
    institutions.map(({ id }) => id);
  for (const typed of ['lkl', '银行', 'zhong guo', '随行付', 'suixingfu', '95588', 'icbc', 'yl']) {
    expect(ids(search(brief, typed)), typed).toEqual(ids(search(real, typed)));
  }
});

test('a card on a phone names the publisher and the day, without the quote', () => {
  for (const { hotlines } of read(sentDirectory(held(real)))) {
    for (const { evidence, seenOn } of hotlines) {
      expect(evidence[0]?.publisher.zh).toBeTruthy();
      expect(seenOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(evidence.map(({ quote }) => quote).join('')).toBe('');
    }
  }
});

test('links are compared with the same hosts on a phone', () => {
  const brief = read(sentDirectory(held(real)));
  const hostsOf = (institutions: typeof real) =>
    knownDomains({ institutions, today: '2026-11-28' }, 'zh')
      .map(({ domain }) => domain)
      .sort();
  expect(hostsOf([...brief])).toEqual(hostsOf(real));
});

test('the shipped directory takes at most 20 KB compressed, one of 5 000 at most 60 bytes an institution', () => {
  expect(compressed(sentDirectory(held(real)))).toBeLessThan(20_000);
  expect(compressed(sentDirectory(held(sized(5_000))))).toBeLessThan(60 * 5_000);
}, 60_000);
