import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readDirectoryFiles } from '../import/files';
import { institutionFrom } from '../import/institution';
import { parseDirectory } from '../import/parse';
import { applicationRoleSql } from './application-role';
import { cellsOf, csvFromRows, rowsFromCsv } from './csv-table';
import { openLeads, parseLeads } from './leads';
import { numberRows, parseNumberRows } from './number-rows';
import { rawRowsFrom } from './table-file';

const files = await readDirectoryFiles('prisma/directory');
const institutions = parseDirectory(files).entries.map(({ entry }) => institutionFrom(entry));
const leads = parseLeads(await readFile('prisma/directory/leads.json', 'utf8'));

test('every published number comes back from CSV and JSON as it went', () => {
  const rows = numberRows(institutions);
  expect(rows).toHaveLength(institutions.flatMap(({ hotlines }) => hotlines).length);
  expect(parseNumberRows('x.csv', rowsFromCsv(csvFromRows(rows)))).toEqual(rows);
  expect(parseNumberRows('x.json', JSON.parse(JSON.stringify(rows)))).toEqual(rows);
});

test('a table with a wrong row is refused, naming the row', () => {
  const [row] = numberRows(institutions);
  expect(() => parseNumberRows('x.csv', [row, { ...row, number: '9' }])).toThrow('x.csv, row 2');
  const wrong = [{ ...row, number: '9' }, row, { ...row, seenOn: 'soon' }];
  expect(() => parseNumberRows('x.csv', wrong)).toThrow(/^x.csv, row 1, .+\nx.csv, row 3, .+$/);
});

test('cells keep commas, quotes and line ends', () => {
  expect(cellsOf('\uFEFFa,"b,""c""\r\nd",\'=1\r\ne,,f\r\n')).toEqual([
    ['a', 'b,"c"\r\nd', '=1'],
    ['e', '', 'f'],
  ]);
  expect(cellsOf("a'b,''c\n\n,\nd\n")).toEqual([["a'b", "'c"], ['d']]);
  expect(cellsOf('a,\uFEFFb,""')).toEqual([['a', '\uFEFFb', '']]);
  expect(cellsOf('')).toEqual([]);
});

test('a cell that should hold JSON and does not is left for the check to name', () => {
  const text = 'institution,number,evidence,note\r\none,95588,oops';
  expect(rowsFromCsv(text)).toEqual([
    { institution: 'one', number: '95588', evidence: 'oops', note: '' },
  ]);
  expect(rowsFromCsv('')).toEqual([]);
});

describe('a table that cannot be read is refused in one sentence', () => {
  const csv = csvFromRows(numberRows(institutions).slice(0, 3));
  const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
  // "机构" in GBK.
  const gbk = Buffer.concat([
    bytesOf('institution,number,evidence\r\n'),
    Buffer.from([0xbb, 0xfa, 0xb9, 0xb9]),
  ]);
  test.each<[string, string, Uint8Array, string]>([
    ['in GBK', 'x.csv', gbk, 'x.csv: expected UTF-8, got GBK (GB 18030). In Excel choose'],
    ['in UTF-16', 'x.csv', bytesOf(`\uFEFF${csv}`, 'utf16le'), 'x.csv: expected UTF-8, got UTF-16'],
    ['in UTF-16 without a mark', 'x.csv', bytesOf(csv, 'utf16le'), 'got UTF-16'],
    ['with semicolons', 'x.csv', bytesOf('institution;number;evidence'), 'separated by semicolons'],
    ['with tabs', 'X.CSV', bytesOf('institution\tnumber'), 'separated by tabs'],
    [
      'without a column',
      'x.csv',
      bytesOf('institution,number\n'),
      'a column evidence in the first',
    ],
    ['that is no JSON', 'x.json', bytesOf(csv), 'x.json: expected JSON, got'],
    [
      'with too many rows',
      'x.json',
      bytesOf(JSON.stringify(Array(1_001).fill({}))),
      'at most 1000 rows, got 1001',
    ],
    ['too large', 'x.csv', new Uint8Array(4_000_001), 'at most 4000000 bytes'],
  ])('%s', (_what, name, bytes, sentence) => {
    const read = () => rawRowsFrom(name, bytes);
    expect(read).toThrow(sentence);
    expect(read).not.toThrow('\n');
  });

  test('and one with the mark of a spreadsheet is read', () => {
    const rows = numberRows(institutions).slice(0, 3);
    expect(parseNumberRows('x.csv', rawRowsFrom('x.csv', bytesOf(`\uFEFF${csv}`)))).toEqual(rows);
    expect(parseNumberRows('x.csv', rawRowsFrom('x.csv', bytesOf(csv)))).toEqual(rows);
  });
});

test('of very many problems the first are told, and how many there are', () => {
  const wrong = Array.from({ length: 500 }, () => ({ number: '9' }));
  const told = () => parseNumberRows('x.csv', wrong);
  expect(told).toThrow(/… and \d+ more\.$/);
  expect(told).not.toThrow('row 400,');
});

test('a table that is a single row is read like a list of one', () => {
  const [row] = numberRows(institutions);
  expect(parseNumberRows('x.json', row)).toEqual([row]);
});

test('no lead is published, not even as a prefix of a file', () => {
  const published = new Set(
    institutions.flatMap(({ hotlines }) => hotlines.map(({ number }) => number)),
  );
  expect(leads).not.toEqual([]);
  expect(leads.filter(({ number }) => published.has(number))).toEqual([]);
  const text = files.map((file) => file.text).join('');
  expect(leads.filter(({ number }) => text.includes(`"${number}"`))).toEqual([]);
});

test('the brands small merchants hold most are looked up first', () => {
  const open = openLeads(institutions, leads).map(({ institution }) => institution);
  expect(open.slice(0, 3)).toEqual(['hkrt', 'leshua', 'jlpay']);
  expect(open).not.toContain('icbc');
});

test('the name of a role cannot carry more SQL than a name', () => {
  for (const name of ['web"; DROP TABLE x; --', '"; DROP TABLE x; --web', 'Web', 'we']) {
    expect(() => applicationRoleSql(name)).toThrow('a role of small letters');
  }
});
