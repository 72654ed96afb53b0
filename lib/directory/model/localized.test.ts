import { expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { directoryLanguage, inLanguage } from './localized';

test('a text is read in the language of the reader', () => {
  const text = { zh: '银行', en: 'Bank' };
  expect((['en', 'zh'] as const).map((locale) => inLanguage(text, locale))).toEqual([
    'Bank',
    '银行',
  ]);
});

test('only Chinese readers meet the directory in Chinese', () => {
  const inChinese = locales.filter((locale) => directoryLanguage(locale) === 'zh');
  expect(inChinese).toEqual(['zh']);
});
