import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkEntries } from './import-check';
import { readDirectoryFiles } from './import-files';
import { type DirectoryFile, parseDirectory } from './import-parse';
import { problemLine, shown } from './import-problem';
import { checkSounds, checkUniqueness } from './import-uniqueness';

const page = {
  kind: 'ownSite',
  publisher: { zh: '示例支付', en: 'Sample Payment' },
  quote: '客服热线',
  url: 'https://www.icbc.com.cn/',
  seenOn: '2026-01-01',
};
const hotline = {
  number: '4000001111',
  display: '400-000-1111',
  purpose: 'customerService',
  direction: 'unknown',
  publishAs: 'sourced',
  seenOn: '2026-01-01',
  evidence: [page],
};
const entry = {
  id: 'one',
  number: 1,
  kind: 'acquirer',
  legalName: null,
  brand: { zh: '示例', en: 'Sample' },
};
const other = { ...entry, id: 'two', number: 2, brand: { zh: '另一家', en: 'Other' } };
const reason = { text: page.publisher, publisher: page.publisher };

function linesOf(files: DirectoryFile[]): string[] {
  const { entries, problems } = parseDirectory(files);
  const found = [...checkUniqueness(entries), ...checkSounds(entries), ...checkEntries(entries)];
  return [...problems, ...found].map(problemLine);
}
const lines = (...entries: object[]) => linesOf([{ name: 'a', text: JSON.stringify(entries) }]);
const withHotline = (part: object) => ({ ...entry, hotlines: [{ ...hotline, ...part }] });
const withLicence = (part: object) => {
  const rest = { asOf: '2026-10-02', registerUrl: 'https://www.pbc.gov.cn/' };
  return { ...entry, licence: { ...rest, ...part } };
};

describe('whoever wrote a file reads what is wrong and what to do', () => {
  const at = 'a, one, hotline 4000001111';
  test.each<[object, string]>([
    [
      withHotline({ number: '13800138000', display: '13800138000' }),
      'a, one, hotline 13800138000 number: expected a service number or a landline with area code, never a mobile, got 13800138000. Check the digits on the official page.',
    ],
    [
      withHotline({ display: '400 1' }),
      `${at} display: expected the same digits as the number, got 400 1. Write the same number in both fields.`,
    ],
    [
      withHotline({
        evidence: [
          { ...page, kind: 'news' },
          { ...page, kind: 'ownCopy' },
        ],
      }),
      `${at} evidence: expected a page by ownSite, regulator, bankNotice, ownRepository with its address, got news, ownCopy. Add that page, or publish the number as unconfirmed.`,
    ],
    [
      withHotline({ publishAs: 'unconfirmed' }),
      `${at} evidence: expected two independent sources, got 1. Add a second source, or keep the number out of the directory.`,
    ],
    [
      withHotline({ direction: 'mayCallOut' }),
      `${at} directionEvidence: expected a reason exactly when the direction is not unknown, got mayCallOut. Add the evidence, or write unknown.`,
    ],
    [
      withHotline({ direction: 'inboundOnly', directionEvidence: { ...reason, weak: true } }),
      `${at} directionEvidence: expected evidence from the owner or an authority for inboundOnly, got weak evidence. Write unknown until there is better evidence.`,
    ],
    [
      withHotline({ evidence: [page, { ...page, url: 'https://www.vlakala.com/' }] }),
      `${at} evidence: expected an address on a reviewed host (lib/directory/hosts.ts), got https://www.vlakala.com/. That host belongs to an agent or a copier: nothing there proves a number.`,
    ],
    [
      { ...entry, website: { text: 'x.cn', url: 'https://x.cn/' } },
      'a, one, website.url: expected an address on a reviewed host (lib/directory/hosts.ts), got https://x.cn/. Leave the address out, or review the host first.',
    ],
    [
      withLicence({ status: 'listed', number: 'Z2000231000010', longTerm: true }),
      'a, one, licence: expected number, scopes and either longTerm or validUntil for a listed licence, got {"status":"listed","number":"Z2000231000010","scopes":[],"longTerm":true,"validU…. Copy them from the register.',
    ],
    [
      withLicence({ status: 'notOnList', number: 'Z2000231000010' }),
      'a, one, licence.number: expected no number for a name that is not on the list, got Z2000231000010. Remove it.',
    ],
    [
      withLicence({ status: 'reportedCancelled', cancelledOn: '2026-01-01' }),
      'a, one, licence.cancelledOn: expected date and publisher exactly for a reported cancellation, got reportedCancelled. Name who reported it, or write notOnList.',
    ],
  ])('%#', (wrong, line) => expect(lines(wrong)).toEqual([line]));

  test.each<[string, object, string]>([
    ['id', { ...other, id: 'one' }, 'id one, which is also in one (a). Give one of them another'],
    ['number', { ...other, number: 1 }, 'number 1, which is also in one (a). Use the next free'],
    [
      'aliases',
      { ...other, aliases: ['示 例'] },
      'name 示例, which is also in one (a). Keep the name where it belongs.',
    ],
    [
      'hotline 4000001111',
      { ...other, hotlines: [hotline] },
      'hotline 4000001111, which is also in one (a). Find out whose it is, or declare sharedWith on both.',
    ],
  ])('two with one %s', (field, second, line) => {
    const told = lines(withHotline({}), second).filter((each) => each.includes(`, ${field}: `));
    expect(told.join()).toContain(`${field}: expected something no other entry has, got ${line}`);
  });

  test('a name that sounds like the brand of another, which came first', () => {
    const sounding = { ...other, aliases: ['式例', '例示'] };
    expect(lines(entry, sounding)).toEqual([
      'a, two, brand or aliases: expected a name that does not sound like the brand of somebody else, got 式例, which sounds like 示例 (one). If both are real, keep the less known one under its legal name alone.',
    ]);
  });
});

test('what is right is not refused: weak grounds for calling out, third parties for unconfirmed, a cancellation reported', () => {
  const weak = { direction: 'mayCallOut', directionEvidence: { ...reason, weak: true } };
  const copied = { ...page, kind: 'news', url: null };
  const reported = { cancelledOn: '2026-01-01', reportedBy: page.publisher };
  const scopes = [{ activity: 'processing1', area: 'nationwide' }];
  const listed = { status: 'listed', number: 'Z2000231000010', scopes };
  for (const right of [
    withHotline(weak),
    withHotline({ publishAs: 'unconfirmed', evidence: [copied, copied] }),
    withHotline({ evidence: [copied, page] }),
    withLicence({ status: 'reportedCancelled', ...reported }),
    withLicence({ status: 'notOnList' }),
    withLicence({ ...listed, validUntil: '2027-01-01' }),
    withLicence({ ...listed, longTerm: true }),
  ]) {
    expect(lines(right)).toEqual([]);
  }
  expect(lines(withLicence({ ...listed, longTerm: true, validUntil: '2027-01-01' }))).toHaveLength(
    1,
  );
  expect(lines(withLicence({ ...listed, number: null, longTerm: true }))).toHaveLength(1);
});

test('every file is read, and one that is no JSON does not hide the next', () => {
  const told = linesOf([
    { name: 'a', text: '{' },
    { name: 'b', text: '"text"' },
    { name: 'c', text: JSON.stringify([{ ...entry, kind: 'agent' }, { id: '' }]) },
  ]);
  expect(told[0]).toMatch(
    /^a, the whole file, the list: expected valid JSON, got .+\. Correct the JSON\.$/,
  );
  expect(told[1]).toMatch(
    /^b, the whole file, the list: expected a list of institutions, got "text"\. Put/,
  );
  expect(told[2]).toContain('c, one, kind: ');
  expect(told[3]).toContain('c, entry 2, id: ');
});

test('a value is shown as it was written, nothing as nothing, and a long one cut', () => {
  expect([undefined, null, 'x', true].map(shown)).toEqual(['nothing', 'null', '"x"', 'true']);
  expect(shown('x'.repeat(78))).toBe(`"${'x'.repeat(78)}"`);
  expect(shown('x'.repeat(79))).toBe(`"${'x'.repeat(79)}…`);
});

test('of a folder the JSON files are read in the order of their names, the leads never', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'directory-'));
  await expect(readDirectoryFiles(folder)).rejects.toThrow(`files in ${folder}, found none.`);
  for (const name of ['b.json', 'a.json', 'leads.json', 'a.txt']) {
    await writeFile(join(folder, name), name);
  }
  expect(await readDirectoryFiles(folder)).toEqual([
    { name: 'a.json', text: 'a.json' },
    { name: 'b.json', text: 'b.json' },
  ]);
  await rm(folder, { recursive: true });
});
