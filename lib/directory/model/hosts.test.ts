import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isReviewedAddress, seedHosts } from './hosts';

test.each([
  'https://www.pbc.gov.cn/zhengwugongkai/index.html',
  'http://www.icbc.com.cn/icbc/html/index.html',
  'https://github.com/huifurepo/dg-payment-skills/blob/main/README.md',
  'https://github.com/huifurepo',
])('%s may be a link', (address) => {
  expect(isReviewedAddress(address, seedHosts)).toBe(true);
});

test.each([
  ['an agent’s look-alike', 'https://lakala-kf.com/'],
  ['a reviewed name in front of another host', 'https://www.icbc.com.cn.example.com/'],
  ['a host that only ends alike', 'https://fakeicbc.com.cn/'],
  ['another account on a shared host', 'https://github.com/huifurepo-official/x'],
  ['a shared host without a path', 'https://github.com/'],
  ['a name before an @', 'https://www.icbc.com.cn@example.com/'],
  ['another port', 'https://www.icbc.com.cn:8443/'],
  ['an account in front of a reviewed host', 'https://agent@www.icbc.com.cn/'],
  ['a password in front of a reviewed host', 'https://:secret@www.icbc.com.cn/'],
  ['a reviewed host by another way', 'ftp://www.icbc.com.cn/'],
  ['a folder of a shared host that only begins alike', 'https://github.com/huifure/po'],
  ['a script', 'javascript:alert(1)'],
  ['a telephone link', 'tel:95588'],
  ['no address at all', 'public code, repository not named'],
])('%s may not be a link', (_what, address) => {
  expect(isReviewedAddress(address, seedHosts)).toBe(false);
});

test('every page that the reviewed files cite may be a link, and every host is cited', () => {
  const folder = 'prisma/directory';
  // Leads, also those in their folder, are for reviewers and are published nowhere.
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.json') && name !== 'leads.json',
  );
  const text = files.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const cited = [...text.join('').matchAll(/"url": "([^"]+)"/g)].map(([, url]) => url ?? '');
  expect(cited.filter((url) => !isReviewedAddress(url, seedHosts))).toEqual([]);
  const isCited = (host: string) => cited.some((url) => url.includes(host));
  expect(seedHosts.filter(({ host }) => !isCited(host))).toEqual([]);
});

test('the list names each host once', () => {
  expect(new Set(seedHosts.map(({ host }) => host)).size).toBe(seedHosts.length);
});
