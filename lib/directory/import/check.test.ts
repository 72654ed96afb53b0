import { describe, expect, test } from 'vitest';
import { hotline, page, refusalsOf } from '../factories/directory-file';
import { parseDirectory } from './parse';
import { problemLine } from './problem';

const entry = {
  id: 'sample',
  number: 1,
  kind: 'acquirer',
  legalName: null,
  brand: { zh: '示例', en: 'Sample' },
  hotlines: [hotline],
};

const refusals = (...entries: object[]) => refusalsOf('acquirers.json', ...entries);
const withHotline = (part: object) => ({ ...entry, hotlines: [{ ...hotline, ...part }] });

const never = {
  ...page,
  says: 'inboundOnly',
  quote: '不会用它打给您',
  url: 'https://www.pbc.gov.cn/a',
};
const calls = { ...page, says: 'mayCallOut', quote: '会用它打给您', weak: true };

test('quotes about calls that agree, or contradict each other and count as unknown, are accepted', () => {
  const agreed = { ...never, kind: 'regulator' };
  expect(refusals(withHotline({ direction: 'inboundOnly', directionQuotes: [agreed] }))).toEqual(
    [],
  );
  expect(refusals(withHotline({ direction: 'unknown', directionQuotes: [agreed, calls] }))).toEqual(
    [],
  );
});

test('an entry that leaves out what it does not have is accepted', () => {
  expect(refusals(entry)).toEqual([]);
});

test('a refusal names file, entry, field, what was expected, what arrived and what to do', () => {
  expect(refusals({ ...entry, kind: 'agent' })).toEqual([
    'acquirers.json, sample, kind: expected one of acquirer, bank, wallet, clearing, authority, ' +
      'cashierSoftware, terminalMaker, carrier, got "agent". Correct the field.',
  ]);
});

describe('what a file may not say', () => {
  test.each([
    ['that people checked a number', withHotline({ checkedBy: ['ann', 'bo'] }), 'got checkedBy'],
    ['that a number is verified', withHotline({ publishAs: 'verified' }), 'sourced, unconfirmed'],
    [
      'a mobile as a hotline',
      withHotline({ number: '13800138000', display: '13800138000' }),
      'never a mobile',
    ],
    [
      'other digits for showing than for dialling',
      withHotline({ display: '400-000-1112' }),
      'the same digits',
    ],
    ['a number without any page', withHotline({ evidence: [] }), 'at least one page'],
    [
      'sourced with third-party pages only',
      withHotline({ evidence: [{ ...page, kind: 'news' }] }),
      'a page by ownSite',
    ],
    [
      'sourced with a page nobody can open',
      withHotline({ evidence: [{ ...page, url: null }] }),
      'with its address',
    ],
    [
      'unconfirmed with a single source',
      withHotline({ publishAs: 'unconfirmed' }),
      'two independent sources',
    ],
    [
      'a direction without a reason',
      withHotline({ direction: 'mayCallOut' }),
      'a reason exactly when',
    ],
    [
      'that a number never calls out, on weak grounds',
      withHotline({
        direction: 'inboundOnly',
        directionEvidence: { text: page.publisher, publisher: page.publisher, weak: true },
      }),
      'expected evidence from the owner',
    ],
    [
      'that a number never calls out, without a page of the owner or an authority',
      withHotline({
        direction: 'inboundOnly',
        directionEvidence: { text: page.publisher, publisher: page.publisher },
      }),
      "a page of the owner's or an authority's",
    ],
    [
      'that a number never calls out, on a newspaper’s page',
      withHotline({
        direction: 'inboundOnly',
        directionEvidence: {
          ...{ text: page.publisher, publisher: page.publisher },
          url: 'https://tech.sina.cn/2020-09-21/detail-iivhuipp5528609.d.html',
        },
      }),
      "a page of the owner's or an authority's",
    ],
    [
      'that a number never calls out, where another page says it does',
      withHotline({ direction: 'inboundOnly', directionQuotes: [never, calls] }),
      'what its quotes come to',
    ],
    [
      'that a number never calls out, where only weak words say so',
      withHotline({ direction: 'inboundOnly', directionQuotes: [{ ...never, weak: true }] }),
      'what its quotes come to',
    ],
    [
      'that a number never calls out, in the words of a newspaper',
      withHotline({
        direction: 'inboundOnly',
        directionQuotes: [
          {
            ...never,
            kind: 'news',
            url: 'https://tech.sina.cn/2020-09-21/detail-iivhuipp5528609.d.html',
          },
        ],
      }),
      "a page of the owner's or an authority's",
    ],
    [
      'the words of an authority about calls, on a page that is none',
      withHotline({
        directionQuotes: [{ ...calls, url: 'https://github.com/someone/notes' }],
      }),
      'an address on a reviewed host',
    ],
    [
      'words about calls with somebody else\u2019s number in them',
      withHotline({
        direction: 'mayCallOut',
        directionQuotes: [{ ...calls, weak: false, quote: '请回拨 4008881234' }],
      }),
      'no other long number',
    ],
    [
      'words about calls with an address in them',
      withHotline({
        direction: 'mayCallOut',
        directionQuotes: [{ ...calls, weak: false, quote: '请登录 lakala-fuwu.com' }],
      }),
      'lakala-fuwu.com',
    ],
    [
      'an address on a look-alike domain',
      withHotline({ evidence: [page, { ...page, url: 'https://lakala-kf.com/' }] }),
      'an address on a reviewed host',
    ],
    [
      'a name with an invisible character',
      { ...entry, aliases: ['拉\u200b卡拉'] },
      'without invisible characters',
    ],
    ['one language only', { ...entry, remark: { zh: '说明' } }, 'remark.en'],
    ['a day that does not exist', withHotline({ seenOn: '2026-02-30' }), 'a date like 2026-11-22'],
    [
      'a listed licence without what the register says',
      {
        ...entry,
        licence: { status: 'listed', asOf: '2026-10-02', registerUrl: 'https://www.pbc.gov.cn/' },
      },
      'number, scopes and either longTerm or validUntil',
    ],
    [
      'a cancellation nobody reported',
      {
        ...entry,
        licence: {
          status: 'reportedCancelled',
          asOf: '2026-10-02',
          registerUrl: 'https://www.pbc.gov.cn/',
        },
      },
      'date and publisher',
    ],
  ])('%s', (_what, wrong, reason) => {
    const lines = refusals(wrong);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('acquirers.json, sample');
    expect(lines[0]).toContain(reason);
  });
});

describe('what two entries may not share', () => {
  const other = { ...entry, id: 'other', number: 2, brand: { zh: '另一家', en: 'Other' } };

  test('a telephone number', () => {
    expect(refusals(entry, other)[0]).toContain('hotline 4000001111, which is also in sample');
  });

  test('a telephone number, unless both say so', () => {
    const one = withHotline({ sharedWith: ['other'] });
    const two = { ...other, hotlines: [{ ...hotline, sharedWith: ['sample'] }] };
    expect(refusals(one, two)).toEqual([]);
    expect(refusals(entry, two)).toHaveLength(1);
  });

  test('an id, a short-code number or a name, whatever its width and case', () => {
    const bare = { ...other, hotlines: [] };
    expect(refusals(entry, { ...bare, id: 'sample' })).toHaveLength(1);
    expect(refusals(entry, { ...bare, number: 1 })).toHaveLength(1);
    expect(refusals({ ...entry, aliases: ['ABC'] }, { ...bare, aliases: ['ａｂｃ'] })).toHaveLength(
      1,
    );
  });
});

describe('a look-alike institution', () => {
  const real = { ...entry, brand: { zh: '拉卡拉', en: 'Lakala' } };
  const fake = (zh: string) => ({
    ...entry,
    id: 'fake',
    number: 2,
    brand: { zh, en: 'Fake' },
    hotlines: [],
  });

  test.each([
    ['a character that sounds the same', '拉卡啦', 'sounds like 拉卡拉 (sample)'],
    ['the same name', '拉卡拉', 'which is also in sample'],
    ['full-width letters', 'ＬＫＬ拉卡', 'a name of Chinese characters'],
    ['a Cyrillic letter', 'L\u0430kala', 'a name of Chinese characters'],
    ['a zero-width character', '拉卡\u200b拉', 'without invisible characters'],
  ])('with %s is refused', (_what, name, reason) => {
    expect(refusals(real, fake(name)).join('\n')).toContain(reason);
  });
});

test('a file that is no list, or no JSON, is refused as a whole', () => {
  const told = (text: string) =>
    parseDirectory([{ name: 'x.json', text }]).problems.map(problemLine);
  expect(told('{}')).toEqual([
    'x.json, the whole file, the list: expected a list of institutions, got {}. Put the institutions in [ ].',
  ]);
  expect(told('[')[0]).toContain('expected valid JSON');
});
