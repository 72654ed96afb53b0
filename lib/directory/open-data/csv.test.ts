import { expect, test } from 'vitest';
import { buildEvidence, buildHotline, buildInstitution } from '../factories/institution';
import { csvFrom } from './csv';
import { directoryCsv } from './directory-csv';
import { openDirectoryFrom } from './open-directory';

const published = { version: 3, publishedAt: '2026-11-20T08:00:00.000Z' };

test.each(['=1+1', '+86', '-2', '@SUM(A1)', '\t=1', ' =1', '|calc', '＝1+1', "'quoted"])(
  'a cell %j cannot run as a formula',
  (text) => {
    expect(csvFrom([[text]]).replace('\uFEFF', '')).toMatch(/^"?'/);
  },
);

test('a text that begins with an apostrophe keeps it when a reader drops one', () => {
  expect(csvFrom([["'quoted"]])).toBe("\uFEFF''quoted\r\n");
});

test('commas, quotes and line ends stay inside their cell', () => {
  expect(csvFrom([['a,b', 'say "no"', 'one\ntwo', '']])).toBe(
    '\uFEFF"a,b","say ""no""","one\ntwo",\r\n',
  );
});

test('a number keeps its leading zero, because a spreadsheet takes it as text', () => {
  const hotline = buildHotline({ number: '01012345678', display: '010-12345678' });
  const institutions = [buildInstitution({ hotlines: [hotline] })];
  const csv = directoryCsv(openDirectoryFrom({ ...published, institutions }, '2026-11-22'));
  expect(csv).toContain(",'01012345678,'010-12345678,");
});

test('a line says of a number whose it is, how far it can be relied on and why', () => {
  const hotline = buildHotline({
    lastCheckedOn: '2026-03-01',
    checkedBy: ['ann', 'bo'],
    evidence: [buildEvidence({ pageDate: '2025-12' })],
  });
  const legalName = { zh: '示例支付有限公司', en: 'Sample Payment Ltd.' };
  const institutions = [buildInstitution({ legalName, hotlines: [hotline] })];
  const csv = directoryCsv(openDirectoryFrom({ ...published, institutions }, '2026-03-02'));
  const [head = '', line = ''] = csv.replace('\uFEFF', '').split('\r\n');
  const cells = line.split(',');
  expect(Object.fromEntries(head.split(',').map((name, at) => [name, cells[at]]))).toEqual({
    institution: 'sample',
    kind: 'acquirer',
    brandZh: '示例',
    brandEn: 'Sample',
    legalNameZh: '示例支付有限公司',
    legalNameEn: 'Sample Payment Ltd.',
    number: "'4000001111",
    display: "'400-000-1111",
    purpose: 'customerService',
    trustState: 'verified',
    dialable: 'true',
    direction: 'unknown',
    seenOn: '2026-01-01',
    lastCheckedOn: '2026-03-01',
    checkedBy: 'ann; bo',
    reviewedUntil: '2026-08-28',
    evidenceKind: 'ownSite',
    publisherZh: '示例支付',
    publisherEn: 'Sample Payment',
    quote: '客服热线',
    url: 'https://www.icbc.com.cn/',
    pageDate: '2025-12',
    sourceGoneOn: '',
  });
});

test('every institution has a line and every line has every column', () => {
  const institutions = [
    buildInstitution({ id: 'two', hotlines: [buildHotline(), buildHotline()] }),
    buildInstitution({ id: 'none' }),
  ];
  const csv = directoryCsv(openDirectoryFrom({ ...published, institutions }, '2026-11-22'));
  expect(csv).toMatch(/\r\nnone,acquirer,[^\r]*Ltd\."(?:,)+\r\n$/);
  const rows = csv
    .replace(/"[^"]*"/g, 'quoted')
    .trimEnd()
    .split('\r\n');
  expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(['two', 'two', 'none']);
  expect(new Set(rows.map((row) => row.split(',').length)).size).toBe(1);
});
