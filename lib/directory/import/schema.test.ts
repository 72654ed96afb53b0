import { describe, expect, test } from 'vitest';
import { parseDirectory } from './parse';
import { problemLine } from './problem';

const both = { zh: '示例', en: 'Sample' };
const page = {
  kind: 'ownSite',
  publisher: both,
  quote: '客服热线',
  url: 'https://www.icbc.com.cn/',
  pageDate: '2019-05',
  seenOn: '2026-01-01',
};
const hotline = {
  number: '4000001111',
  display: '400-000-1111',
  purpose: 'customerService',
  direction: 'inboundOnly',
  directionEvidence: { text: both, publisher: both },
  publishAs: 'sourced',
  seenOn: '2026-01-01',
  evidence: [page],
};
const scope = { activity: 'processing1', area: 'nationwide' };
const licence = {
  status: 'listed',
  number: 'Z2000231000010',
  scopes: [scope],
  asOf: '2026-10-02',
  registerUrl: 'https://www.pbc.gov.cn/',
};
const entry = { id: 'sample', number: 1, kind: 'acquirer', legalName: both, brand: both };

/** Why an entry of a file is refused, without the place. */
function reasons(part: object): string[] {
  const text = JSON.stringify([{ ...entry, ...part }]);
  const { problems } = parseDirectory([{ name: 'x.json', text }]);
  return problems.map((problem) => problemLine(problem).replace('x.json, ', ''));
}

const withHotline = (part: object) => ({ hotlines: [{ ...hotline, ...part }] });
const withPage = (part: object) => withHotline({ evidence: [{ ...page, ...part }] });
const withLicence = (part: object) => ({ licence: { ...licence, ...part } });

test('what a file leaves out is nothing, none or false', () => {
  const text = JSON.stringify([{ ...entry, ...withHotline({}), ...withLicence({}) }]);
  const { entries, problems } = parseDirectory([{ name: 'x.json', text }]);
  expect(problems).toEqual([]);
  expect(entries[0]?.entry).toEqual({
    ...entry,
    aliases: [],
    readings: {},
    remark: null,
    website: null,
    channels: [],
    verifications: [],
    statements: [],
    warnings: [],
    hotlines: [
      {
        ...hotline,
        note: null,
        sharedWith: [],
        directionEvidence: { text: both, publisher: both, url: null, weak: false },
      },
    ],
    licence: {
      ...licence,
      scopes: [{ ...scope, regions: [], alsoIn: [], limit: null }],
      longTerm: false,
      validUntil: null,
      cancelledOn: null,
      reportedBy: null,
    },
  });
});

describe('is taken', () => {
  test.each([
    ['an id with dashes', { id: 'a1-b2-c3' }],
    ['the highest short-code number', { number: 9999 }],
    ['a text of 300 characters', { remark: { zh: '字'.repeat(300), en: 'x' } }],
    ['brackets and a middle dot in a name', { aliases: ['银（北京）·联'] }],
    ['a reading of several syllables', { readings: { 重庆: 'chong qing' } }],
    ['thirty names', { aliases: Array.from({ length: 30 }, (_, at) => `name ${at}`) }],
    ['a page that bears a year', withPage({ pageDate: '2014' })],
    ['a page that bears a day', withPage({ pageDate: '2021-07-15' })],
    ['the last day of a leap February', withHotline({ seenOn: '2028-02-29' })],
  ])('%s', (_what, part) => expect(reasons(part)).toEqual([]));
});

describe('is refused, with the reason', () => {
  test.each<[string, object, string]>([
    ['an id in capitals', { id: 'Sample' }, 'an id of small letters, digits and dashes'],
    ['an id that begins with a dash', { id: '-a' }, 'an id of small letters'],
    ['an id that ends with a dash', { id: 'a-' }, 'an id of small letters'],
    ['no id', { id: 7 }, 'entry 1, id: expected an id, got 7'],
    ['the short-code number 0', { number: 0 }, 'a number from 1'],
    ['a short-code number of five digits', { number: 10_000 }, 'a number up to 9999'],
    ['half a short-code number', { number: 1.5 }, 'a whole number'],
    ['an empty text', { remark: { zh: ' ', en: 'x' } }, 'a text that is not empty'],
    ['a longer text', { remark: { zh: '字'.repeat(301), en: 'x' } }, 'at most 300 characters'],
    ['a number for a text', { remark: { zh: 1, en: 'x' } }, 'expected a text, got 1'],
    ['a line break in a text', { remark: { zh: 'a\nb', en: 'x' } }, 'invisible characters'],
    ['a single name for two', { brand: '示例' }, 'a name in both languages, {zh, en}'],
    ['a single text for two', { remark: '说明' }, 'a text in both languages, {zh, en}'],
    ['names that are no list', { aliases: '示例' }, 'a list of names'],
    ['a name more than thirty', { aliases: Array(31).fill('x') }, 'at most 30 names'],
    ['a reading with a tone', { readings: { 重: 'zhòng' } }, 'pinyin like "chong qing"'],
    ['a reading with a space too many', { readings: { 重: 'zhong ' } }, 'pinyin like'],
    ['a reading with a space in front', { readings: { 重: ' zhong' } }, 'pinyin like'],
    ['a number with a mark', withHotline({ number: '400-1' }), 'three to twelve digits'],
    ['a number with a letter in front', withHotline({ number: 'x95588' }), 'three to twelve'],
    ['a number that is none', withHotline({ number: 95588 }), 'expected digits, got 95588'],
    ['a day with a time', withHotline({ seenOn: '2026-01-01T00' }), 'a date like 2026-11-22'],
    ['a day with something in front', withHotline({ seenOn: '+2026-01-01' }), 'a date like'],
    ['a month that is none', withHotline({ seenOn: '2026-13-01' }), 'a date like 2026-11-22'],
    ['a day that is no text', withHotline({ seenOn: 2026 }), 'a date like 2026-11-22'],
    ['a page of another century', withPage({ pageDate: '1899' }), 'a date like 2014, 2019-05'],
    ['a page with more than a date', withPage({ pageDate: '2014 x' }), 'a date like 2014'],
    ['a page with less than a year', withPage({ pageDate: 'x2014' }), 'a date like 2014'],
    ['a page date that is no text', withPage({ pageDate: 2014 }), 'a date like 2014'],
    ['an address that is none', withPage({ url: 'icbc' }), 'an http or https address'],
    ['an address that is no text', withPage({ url: 7 }), 'an http or https address'],
    ['pages that are no list', withHotline({ evidence: page }), 'a list of pages'],
    ['a field of nobody’s in a page', withPage({ by: 'ann' }), 'expected no other field, got by'],
    ['weak that is neither', withHotline({ directionEvidence: { weak: 1 } }), 'true or false'],
    ['a licence number too short', withLicence({ number: 'Z1' }), 'a licence number like Z2000'],
    ['a licence number with more', withLicence({ number: `${licence.number}0` }), 'like Z2000'],
    ['a licence number after x', withLicence({ number: `x${licence.number}` }), 'like Z2000'],
    ['long term that is neither', withLicence({ longTerm: 'yes' }), 'true or false'],
    ['a licence with a field more', withLicence({ by: 'ann' }), 'expected no other field, got by'],
    ['a field nobody knows', { checked: true }, 'checked: expected no other field, got checked'],
    ['a website that is a text', { website: 'x.cn' }, 'website: expected a value of type object'],
  ])('%s', (_what, part, reason) => expect(reasons(part).join('\n')).toContain(reason));

  test('what is wrong deep inside is named by its place, counted from one', () => {
    expect(reasons(withPage({ seenOn: 'soon' }))).toEqual([
      'sample, hotlines[1].evidence[1].seenOn: expected a date like 2026-11-22, got "soon". Correct the field.',
    ]);
  });
});
