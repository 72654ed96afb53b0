import { expect, test } from 'vitest';
import { buildHotline, buildInstitution } from '../factories/institution';
import { parseSnapshotFile } from './snapshot-file';
import { sentDirectory } from './write-snapshot-file';

const institution = buildInstitution({ id: 'icbc', hotlines: [buildHotline()] });
const held = { version: 'abc', asOf: '2026-11-27', institutions: [institution] };
const file = sentDirectory(held);
const former = { format: 'ringtrue-directory/1', ...held };

test('reads what the server writes, known by its format', () => {
  const read = parseSnapshotFile(JSON.stringify(file));
  expect(read).toMatchObject({ version: 'abc', asOf: '2026-11-27' });
  expect(read?.institutions.map(({ id }) => id)).toEqual(['icbc']);
  const neverConfirmed = sentDirectory({ ...held, asOf: null, institutions: [] });
  const nobody = { version: 'abc', asOf: null, institutions: [], former: [] };
  expect(parseSnapshotFile(JSON.stringify(neverConfirmed))).toEqual(nobody);
});

// A phone without network goes on from what an earlier version kept on it.
test('reads what an earlier version kept, with what that did not know of', () => {
  expect(parseSnapshotFile(JSON.stringify(former))).toEqual({ ...held, former: [] });
  const early = { ...former, institutions: [{ id: 'icbc', hotlines: [] }] };
  const later = { channels: [], verifications: [], statements: [], withdrawn: [] };
  expect(parseSnapshotFile(JSON.stringify(early))?.institutions).toEqual([
    { id: 'icbc', hotlines: [], ...later },
  ]);
});

test.each([
  ['a page', '<html></html>'],
  ['nothing', ''],
  ['null', 'null'],
  ['JSON of somebody else', '{"error":"sign in"}'],
  ['a directory cut off on the way', JSON.stringify(file).slice(0, -3)],
  ['a directory of another shape', JSON.stringify({ ...file, format: 'ringtrue-directory/0' })],
  ['a directory without version', JSON.stringify({ ...file, version: '' })],
  ['a directory without institutions', JSON.stringify({ ...file, packed: undefined })],
  [
    'rows of a shape it does not name',
    JSON.stringify({ ...file, packed: { shapes: [], rows: [0, [5]] } }),
  ],
  ['institutions without id', JSON.stringify({ ...file, packed: { shapes: [], rows: [0, null] } })],
  ['an earlier one without institutions', JSON.stringify({ ...former, institutions: undefined })],
  [
    'an earlier one with institutions without id',
    JSON.stringify({ ...former, institutions: [null] }),
  ],
])('refuses %s', (_, text) => {
  expect(parseSnapshotFile(text)).toBeNull();
});
