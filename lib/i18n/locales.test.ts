import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inLanguage } from '@/lib/directory/model/localized';
import { defaultLocale, isLocale, locales, localeTable } from './locales';

describe.each(locales)('the row of %s', (locale) => {
  const { label, lang, direction, font } = localeTable[locale];

  test('has a tag, a name of its own and a direction', () => {
    expect(Intl.getCanonicalLocales(lang)).toEqual([lang]);
    expect(locales.filter((other) => localeTable[other].label === label)).toEqual([locale]);
    expect(['ltr', 'rtl']).toContain(direction);
  });

  test('names fonts that the style sheet defines', () => {
    expect(readFileSync('app/globals.css', 'utf8')).toContain(`--${font}:`);
  });

  test('leads to a language the directory is written in', () => {
    expect(inLanguage({ zh: '银行', en: 'Bank' }, locale)).toMatch(/^(银行|Bank)$/);
  });
});

test('the first language is the default; others are none of ours', () => {
  expect(locales[0]).toBe(defaultLocale);
  expect([undefined, '', 'fr', 'toString', 'zh-CN'].filter(isLocale)).toEqual([]);
});
