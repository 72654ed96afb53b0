import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PrismaClient } from '@/lib/database/generated/client';
import { setUpTestDatabase } from '@/lib/database/set-up-test-database';
import { emptyTestDatabase } from '@/lib/directory/factories/empty-test-database';
import { entry, fileOf, number, page } from '@/lib/directory/factories/review-database';
import { importDirectory } from '@/lib/directory/import/import';
import { verifiedHostBook } from '@/lib/directory/review/signing/verified-hosts';
import { readPublished } from '@/lib/directory/store/repository';
import { html, TestSites } from '../factories/test-sites';
import { pageTextFrom } from '../read/page-text';
import { watchRound } from '../round';
import { hasWords } from './judge-words';
import { lostWords } from './watched-words';

const host = 'www.pbc.gov.cn';
const hour = 3_600_000;
const begin = Date.parse('2026-11-22T00:00:00Z');
const promise = '我行不会以任何理由要求您提供验证码';
const said = html(`<p>客服热线：4000001111</p><p>公告：${promise}。</p>`);
const silent = html('<p>客服热线：4000001111</p>');

let database: PrismaClient;
let sites: TestSites;
let folder: string;
let clock: number;

setUpTestDatabase((fresh) => {
  database = fresh;
});
beforeAll(async () => {
  sites = await TestSites.start({ hosts: [host], organization: '中国人民银行' });
  folder = await mkdtemp(join(tmpdir(), 'words-'));
});
afterAll(async () => {
  await sites.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await emptyTestDatabase(database);
  const evidence = { ...page, quote: promise, pageDate: '2026-01-01' };
  const one = {
    ...entry('one', 1, [number('4000001111')]),
    statements: [{ scope: 'call', evidence }],
  };
  await importDirectory(database, fileOf(one), new Date(begin));
  sites.sites.clear();
  clock = begin;
});

/** A round so many hours after the last one, on a page that is like this then: what it said of the promise. */
async function look(site: Parameters<typeof sites.sites.set>[1], hours: number) {
  clock += hours * hour;
  sites.sites.set(host, site);
  const outcomes: string[] = [];
  await watchRound(database, {
    fetch: sites.settings(),
    lease: { holder: 'this', seconds: 60 },
    dataDir: folder,
    pauseMs: 1,
    now: () => new Date(clock),
    pause: async () => undefined,
    onWords: ({ findings }) => outcomes.push(...findings.map(({ finding }) => finding.outcome)),
  });
  return outcomes.join();
}
const lost = async () =>
  (await lostWords(database, await verifiedHostBook(database))).map(({ words, outcome }) => [
    words,
    outcome,
  ]);

test('a promise is read monthly; once two looks no longer find it people are told, and readers see no other number', async () => {
  const before = await readPublished(database);
  expect(await look(said, 0)).toBe('there');
  expect(await look(said, 24)).toBe('');
  expect(await look(silent, 30 * 24)).toBe('gone');
  expect(await lost()).toEqual([]);
  expect(await look(silent, 2)).toBe('');
  expect(await look(silent, 5)).toBe('gone');
  expect(await lost()).toEqual([[promise, 'gone']]);
  expect((await readPublished(database))?.institutions).toEqual(before?.institutions);
  expect(await look(said, 31 * 24)).toBe('there');
  expect(await lost()).toEqual([]);
});

test('a page that never showed it as text is for a person, not gone; one nobody reaches says nothing', async () => {
  expect(await look(silent, 0)).toBe('needsPerson');
  expect(await look(silent, 7)).toBe('needsPerson');
  expect(await lost()).toEqual([]);
  expect(await look((_, response) => response.writeHead(503).end(), 31 * 24)).toBe('unreachable');
  expect(await look(said, 24)).toBe('there');
  expect(await look((_, response) => response.writeHead(404).end(), 31 * 24)).toBe('moved');
  expect(await look((_, response) => response.writeHead(404).end(), 7)).toBe('moved');
  expect(await lost()).toEqual([[promise, 'moved']]);
});

test('a look at the words of a page is none at its number, and the other way round', async () => {
  await look(said, 0);
  await look(said, 24);
  expect(await database.watchFinding.count()).toBe(1);
  expect(await database.watchWordFinding.count()).toBe(1);
});

test.each<[string, string, boolean]>([
  ['我行不会要求您提供密码', '我行不会要求您提供密码', true],
  ['我行不会…提供密码', '我行<b>不会</b>以任何理由要求您提供密码', true],
  ['Z2002511000017', '许可证编号：Z2002511000017', true],
  ['我行不会…提供密码', '我行会要求您提供密码', false],
  ['…', '别的', false],
])('%s in %s', (quote, markup, isThere) => {
  expect(hasWords(pageTextFrom(`<p>${markup}</p>`), quote)).toBe(isThere);
});
