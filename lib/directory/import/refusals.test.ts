import { describe, expect, test } from 'vitest';
import { hotline, page, refusalsOf } from '../factories/directory-file';

const entry = {
  id: 'one',
  number: 1,
  kind: 'acquirer',
  legalName: null,
  brand: { zh: '示例', en: 'Sample' },
};
const other = { ...entry, id: 'two', number: 2, brand: { zh: '另一家', en: 'Other' } };
const reason = { text: page.publisher, publisher: page.publisher };

const lines = (...written: object[]) => refusalsOf('a', ...written);
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
      `${at} display: expected the same digits as the number, with dashes between them and nothing else, got 400 1. Write the same number in both fields.`,
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
      `${at} evidence: expected an address on a reviewed host, got https://www.vlakala.com/. That host belongs to an agent or a copier: nothing there proves a number.`,
    ],
    [
      { ...entry, website: { text: 'x.cn', url: 'https://x.cn/' } },
      'a, one, website.url: expected an address on a reviewed host, got https://x.cn/. Leave the address out, or propose the host first (console, Hosts).',
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

  test.each<[object, string]>([
    [
      { ...other, id: 'one' },
      'a, one, id: expected something no other entry has, got id one, which is also in one (a). Give one of them another id.',
    ],
    [
      { ...other, number: 1 },
      'a, two, number: expected something no other entry has, got number 1, which is also in one (a). Use the next free number; never reuse one.',
    ],
    [
      { ...other, aliases: ['示 例'] },
      'a, two, aliases: expected something no other entry has, got name 示例, which is also in one (a). Keep the name where it belongs.',
    ],
    [
      { ...other, hotlines: [hotline] },
      'a, two, hotline 4000001111: expected something no other entry has, got hotline 4000001111, which is also in one (a). Find out whose it is, or declare sharedWith on both.',
    ],
  ])('two with one and the same: %#', (second, line) =>
    expect(lines(withHotline({}), second)).toEqual([line]),
  );

  test('two that share another number than the one they declare', () => {
    const shared = (id: string) => [
      { ...hotline, sharedWith: [id] },
      { ...hotline, number: '95001', display: '95001' },
    ];
    const told = lines(
      { ...entry, hotlines: shared('two') },
      { ...other, hotlines: shared('one') },
    );
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('a, two, hotline 95001: ');
  });

  test('a name that sounds like the brand of another, which came first', () => {
    const sounding = { ...other, aliases: ['式例', '例示'] };
    expect(lines(entry, sounding)).toEqual([
      'a, two, brand or aliases: expected a name that does not sound like the brand of somebody else, got 式例, which sounds like 示例 (one). If both are real, keep the less known one under its legal name alone.',
    ]);
    expect(lines({ ...entry, aliases: ['式例'] }, other)).toEqual([]);
    expect(
      lines({ ...entry, brand: { zh: '宝', en: 'Bao' } }, { ...other, aliases: ['保'] }),
    ).toEqual([]);
  });

  test('a page that nobody reviewed, wherever it stands', () => {
    const url = 'https://x.cn/';
    const warning = { publisher: page.publisher, text: page.publisher, url };
    const licence = { status: 'notOnList', registerUrl: url };
    const told = lines({ ...withLicence(licence), warnings: [warning] });
    expect(told.map((line) => line.split(':')[0])).toEqual([
      'a, one, licence.registerUrl',
      'a, one, warnings',
    ]);
  });

  test('what is no entry at all, and every field that nobody knows', () => {
    expect(lines(7 as never, null as never, { ...entry, by: 'ann', on: 'now' })).toEqual([
      'a, entry 1, the whole entry: expected a value of type object, got 7. Correct the field.',
      'a, entry 2, the whole entry: expected a value of type object, got null. Correct the field.',
      'a, one, by, on: expected no other field, got by, on. Remove the field.',
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
  expect(
    lines(withLicence({ status: 'reportedCancelled', reportedBy: page.publisher })),
  ).toHaveLength(1);
  expect(lines(withLicence({ ...listed, number: null, longTerm: true }))).toHaveLength(1);
});
