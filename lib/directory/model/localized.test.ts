import { expect, test } from 'vitest';
import { inLanguage } from './localized';

test('a text is English for English readers and Chinese for everybody else', () => {
  const text = { zh: '银行', en: 'Bank' };
  expect(['en', 'zh', 'fr'].map((locale) => inLanguage(text, locale))).toEqual([
    'Bank',
    '银行',
    '银行',
  ]);
});
