import { expect, test } from 'vitest';
import { parseSnapshotFile, snapshotFileFormat } from './snapshot-file';

const file = {
  ...{ format: snapshotFileFormat, version: 'abc', asOf: '2026-11-27' },
  institutions: [{ id: 'icbc' }],
};
const later = { channels: [], verifications: [], statements: [], withdrawn: [] };

test('reads what the server writes, known by its format, with what an earlier one did not know of', () => {
  const read = { ...file, institutions: [{ id: 'icbc', ...later }] };
  expect(parseSnapshotFile(JSON.stringify(file))).toEqual(read);
  expect(parseSnapshotFile(JSON.stringify(read))).toEqual(read);
  const neverConfirmed = { ...file, asOf: null, institutions: [] };
  expect(parseSnapshotFile(JSON.stringify(neverConfirmed))).toEqual(neverConfirmed);
});

test.each([
  ['a page', '<html></html>'],
  ['nothing', ''],
  ['null', 'null'],
  ['JSON of somebody else', '{"error":"sign in"}'],
  ['a directory cut off on the way', JSON.stringify(file).slice(0, -3)],
  ['a directory of another shape', JSON.stringify({ ...file, format: 'ringtrue-directory/0' })],
  ['a directory without version', JSON.stringify({ ...file, version: '' })],
  ['a directory without institutions', JSON.stringify({ ...file, institutions: undefined })],
  ['institutions without id', JSON.stringify({ ...file, institutions: [null] })],
])('refuses %s', (_, text) => {
  expect(parseSnapshotFile(text)).toBeNull();
});
