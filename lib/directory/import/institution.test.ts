import { expect, test } from 'vitest';
import { hotlineFrom, institutionFrom } from './institution';
import { entrySchema } from './schema';

const page = {
  kind: 'ownSite',
  publisher: { zh: '示例', en: 'Sample' },
  quote: '客服热线',
  seenOn: '2026-01-01',
};
const number = (digits: string) => ({
  number: digits,
  display: digits,
  purpose: 'fraudWarning',
  direction: 'unknown',
  publishAs: 'sourced',
  seenOn: '2026-01-01',
  evidence: [page],
  sharedWith: ['other'],
});
const entry = (part: object) =>
  entrySchema.parse({
    ...{ id: 'sample', number: 1, kind: 'acquirer', legalName: null },
    brand: { zh: '重庆银行', en: 'Bank of Chongqing' },
    ...part,
  });

test('an institution is read out by its Chinese names, each reading once', () => {
  const { pinyin, initials } = institutionFrom(
    entry({ aliases: ['重庆', 'CQ Bank', '崇庆'], legalName: { zh: '工行', en: 'Bank' } }),
  );
  expect(pinyin).toEqual(['chong qing yin hang', 'chong qing', 'gong hang']);
  expect(initials).toEqual(['cqyh', 'cq', 'gh']);
});

test('the readings of a file win', () => {
  const { pinyin } = institutionFrom(entry({ readings: { 重庆: 'zhong qing' } }));
  expect(pinyin).toEqual(['zhong qing yin hang']);
});

test('a number of a file is checked by nobody, has no history, and is the state’s when it is', () => {
  const { hotlines, history } = institutionFrom(
    entry({ hotlines: [number('96110'), number('95588')] }),
  );
  expect(history).toEqual([]);
  expect(hotlines).toMatchObject([
    { number: '96110', statutory: true, lastCheckedOn: null, checkedBy: [] },
    { number: '95588', statutory: false, lastCheckedOn: null, checkedBy: [] },
  ]);
  const [first] = entry({ hotlines: [number('95588')] }).hotlines;
  expect(first && hotlineFrom(first)).not.toHaveProperty('sharedWith');
});
