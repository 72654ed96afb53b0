import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readDirectoryFiles } from '../import/files';
import { institutionFrom } from '../import/institution';
import { parseDirectory } from '../import/parse';
import { applicationRoleSql } from './application-role';
import { cellsOf, csvFromRows, rowsFromCsv } from './csv-table';
import { openLeads, parseLeads } from './leads';
import { numberRows, parseNumberRows } from './number-rows';

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
