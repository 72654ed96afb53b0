import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchUrl } from './search-url';

const spellings = [
  '0123456789',
  '０１２３４５６７８９',
  '〇一二三四五六七八九',
  '零幺两叁肆伍陆柒捌玖',
  '⓪①②③④⑤⑥⑦⑧⑨',
  '٠١٢٣٤٥٦٧٨٩',
  '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
  '₀₁₂₃₄₅₆₇₈₉',
].map((digits) => [...digits]);
const words = 'zero one two three four five six seven eight nine'.split(' ');
const digit = fc.constantFrom(...[...spellings, words].flat());
const syllable = fc.constantFrom(
  ...'ling yao yi er san si wu liu qi ba jiu dong guai gou líng yāo èr sān liù'.split(' '),
);
const between = fc.constantFrom('', ' ', '-', ' 5 ');
const beside = fc.oneof(
  fc.constantFrom('', ' ', '-', '·', '•', '.', '\u202d', '\u202c', '\u200b', '\u2060', '（', '）'),
  fc.constantFrom(
    '电话',
    '号码是',
    ' call me ',
    '尾号',
    '/',
    '\u20e3',
    '\ufe0f',
    '+86',
    '转',
    '，',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const number = fc
  .array(fc.tuple(beside, digit), { minLength: 5, maxLength: 14 })
  .chain((parts) => beside.map((last) => parts.flat().join('') + last));

test('no text with five digits or more, in any spelling and among any words, leads to an address', () => {
  fc.assert(
    fc.property(number, fc.constantFrom('zh' as const, 'en' as const), (text, locale) => {
      expect(searchUrl(locale, text)).toBeNull();
    }),
    { numRuns: 2_000 },
  );
});

test('no number said in pinyin, glued or apart, leads to an address', () => {
  const spoken = fc
    .array(fc.tuple(syllable, between), { minLength: 5, maxLength: 12 })
    .map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(spoken, fc.constantFrom('', '电话 ', 'dianhua: '), (number, word) => {
      expect(searchUrl('zh', word + number)).toBeNull();
    }),
  );
});

test.each([
  ...['l38OOI38OOO', 'O1O2O3O4O', '4OO66689l6', '洞幺拐勾刀', '壱弐参肆伍', '〡〢〣〤〥'],
  ...['double nine five five eight', 'nine thousand five hundred eighty', 'oh one two three four'],
  ...['九千五百八十八号', 'jiuwuwubaba', 'yao san ba ling ling'],
])('the number "%s" leads to no address', (number) => {
  expect(searchUrl('en', number)).toBeNull();
});

test.each([
  ...['Bank of China', 'ICBC', 'Shanghai Pudong Development Bank', 'yinlian shangwu', 'yibao'],
  ...['Lakala POS terminal service number', 'One Two Three pay', '第一三方支付', 'Hello Oil Ltd'],
  ...['wu yi', '360 数科', '7-Eleven', '百联优力', 'Silicon Valley Bank', 'hui fu tian xia'],
])('the name "%s" has an address', (name) => {
  expect(searchUrl('en', name)).not.toBeNull();
});

test.each([
  'lakala.com',
  'http://a.cn/拉卡拉',
  'www.工商银行.中国',
  '请登录abc点com',
  'a\u200b.com',
  'ＡＢＣ．ＣＯＭ',
])('the link "%s" leads to no address', (link) => {
  expect(searchUrl('zh', link)).toBeNull();
});

test.each([
  ['拉卡拉', '/zh/hotlines?q=%E6%8B%89%E5%8D%A1%E6%8B%89'],
  [' yl ', '/zh/hotlines?q=yl'],
  ['360 数科', '/zh/hotlines?q=360%20%E6%95%B0%E7%A7%91'],
  ['  ', '/zh/hotlines'],
  ['拉\ud83d', '/zh/hotlines?q=%E6%8B%89'],
])('the name "%s" leads to %s', (name, address) => {
  expect(searchUrl('zh', name)).toBe(address);
});
