import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillPath, matchPath } from './match-path';
import { pageRows } from './page-table';

const app = join(import.meta.dirname, '../../app/[locale]');

/** The paths of all page files, spelled as in the table; the catch-all for unknown addresses is no page. */
const withFile = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('page.tsx') && dirname(name).split('/').pop() !== '[...rest]')
  .filter((name) => /(^|\/)page\.tsx$/.test(name))
  .map((name) => (dirname(name) === '.' ? '/' : `/${dirname(name)}`));

it('every row has its file under app/[locale], and every file its row', () => {
  const rows = Object.values(pageRows).map(({ path }) => path);
  expect(new Set(rows).size, 'one row a path').toBe(rows.length);
  const missing = rows.filter((path) => !withFile.includes(path));
  expect(missing.map((path) => `app/[locale]${path === '/' ? '' : path}/page.tsx`)).toEqual([]);
  expect(
    withFile.filter((path) => !rows.includes(path)),
    'files without a row in lib/pages',
  ).toEqual([]);
});

describe('a path', () => {
  it.each([
    ['/', '', {}],
    ['/', '/', {}],
    ['/call', 'call', {}],
    ['/call', '/call/', {}],
    ['/hotlines/[institution]', '/hotlines/icbc', { institution: 'icbc' }],
    ['/hotlines/[institution]/sticker', 'hotlines/icbc/sticker', { institution: 'icbc' }],
  ])('%s fits %s', (pattern, path, values) => expect(matchPath(pattern, path)).toEqual(values));

  it.each([
    ['/', '/call'],
    ['/call', ''],
    ['/call', '/call/more'],
    ['/hotlines/[institution]', '/hotlines'],
    ['/hotlines/[institution]', '/drill/icbc'],
  ])('%s does not fit %s', (pattern, path) => expect(matchPath(pattern, path)).toBeNull());

  it('is filled with its values', () => {
    expect(fillPath('/hotlines/[institution]', { institution: 'icbc' })).toBe('/hotlines/icbc');
    expect(fillPath('/call', {})).toBe('/call');
  });
});
