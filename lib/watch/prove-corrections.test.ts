import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openCorrections } from '@/lib/console/corrections';
import type { PrismaClient } from '@/lib/database/generated/client';
import { setUpTestDatabase } from '@/lib/database/set-up-test-database';
import { emptyTestDatabase } from '@/lib/directory/factories/empty-test-database';
import { entry, fileOf } from '@/lib/directory/factories/review-database';
import { importDirectory } from '@/lib/directory/import/import';
import { keepCorrection } from '@/lib/directory/store/corrections';
import { readPublished } from '@/lib/directory/store/repository';
import { html, redirect, TestSites } from './factories/test-sites';
import { watchRound } from './round';

const own = 'www.lakala.com';
const begin = Date.parse('2026-11-22T00:00:00Z');
let database: PrismaClient;
let sites: TestSites;
let folder: string;
let clock = begin;

setUpTestDatabase((fresh) => {
  database = fresh;
});
beforeAll(async () => {
  sites = await TestSites.start({
    hosts: [own, 'www.yeepay.com', 'kefu.example.cn'],
    organization: '示例支付',
  });
  folder = await mkdtemp(join(tmpdir(), 'prove-'));
});
afterAll(async () => {
  await sites.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await emptyTestDatabase(database);
  await importDirectory(
    database,
    fileOf(entry('lakala', 1, []), entry('two', 2, [])),
    new Date(begin),
  );
  for (const map of [sites.sites, sites.robots]) map.clear();
  sites.requests.length = 0;
  clock = begin;
});

const round = () =>
  watchRound(database, {
    fetch: sites.settings(),
    lease: { holder: 'this', seconds: 60 },
    dataDir: folder,
    pauseMs: 1,
    now: () => new Date(clock),
    pause: async () => undefined,
  });
const leaves = (page: string | null, part: object = {}, institution = 'lakala') =>
  keepCorrection(database, institution, {
    ...{ claim: 'ours', point: null, number: '4000001111', page },
    ...part,
  });
const provedOn = async () => (await openCorrections(database)).map((one) => one.provedOn);

test('a company whose own listed host prints the number is marked as proved, and nothing is published by it', async () => {
  const before = await readPublished(database);
  sites.sites.set(own, html('<p>声明：客服热线 400-000-1111</p>'));
  await leaves(`https://${own}/statement`);
  expect(await provedOn()).toEqual([null]);
  await round();
  expect(await provedOn()).toEqual(['2026-11-22']);
  expect(await readPublished(database)).toEqual(before);
});

test.each<[string, () => Promise<void>, boolean]>([
  ['a host nobody listed', () => leaves('https://kefu.example.cn/'), false],
  ['another institution’s host', () => leaves('https://www.yeepay.com/'), false],
  ['its host, for somebody else', () => leaves(`https://${own}/`, {}, 'two'), false],
  ['a claim that it is wrong', () => leaves(`https://${own}/`, { claim: 'wrong' }), false],
  [
    'another number than the page prints',
    () => leaves(`https://${own}/`, { number: '95001' }),
    true,
  ],
])('%s proves nothing', async (_what, leave, isAsked) => {
  for (const host of [own, 'www.yeepay.com', 'kefu.example.cn']) {
    sites.sites.set(host, html('<p>客服热线 400-000-1111</p>'));
  }
  await leave();
  await round();
  expect(await provedOn()).toEqual([null]);
  expect(sites.requests.length > 0).toBe(isAsked);
});

test('a page that leads to somebody else’s listed host proves nothing', async () => {
  sites.sites.set(own, redirect('https://www.yeepay.com/'));
  sites.sites.set('www.yeepay.com', html('<p>客服热线 400-000-1111</p>'));
  await leaves(`https://${own}/`);
  await round();
  expect(await provedOn()).toEqual([null]);
});

test('a page is read once a day until it proves something, and never where robots.txt says no', async () => {
  sites.sites.set(own, html('<p>关于我们</p>'));
  await leaves(`https://${own}/statement`);
  const asked = () =>
    sites.requests.filter((one) => JSON.stringify(one).includes('statement')).length;
  await round();
  await round();
  expect(asked()).toBe(1);
  clock += 25 * 3_600_000;
  sites.sites.set(own, html('<p>客服热线 400-000-1111</p>'));
  await round();
  expect(asked()).toBe(2);
  expect(await provedOn()).toEqual(['2026-11-23']);
});
