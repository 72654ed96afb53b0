import { expect, test } from 'vitest';
import { preferredLocale } from './preferred-locale';

test.each([
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-US,en;q=0.9,zh-CN;q=0.8', 'en'],
  ['zh-TW', 'zh'],
  ['EN', 'en'],
  ['en;q=0.2, zh;q=0.7', 'zh'],
  ['en;q=0, zh;q=0.1', 'zh'],
  ['fr-FR, en;q=0.5', 'en'],
  ['ug-CN', 'zh'],
  ['enx', 'zh'],
  ['*', 'zh'],
  [';;;q=,,', 'zh'],
  ['', 'zh'],
  [null, 'zh'],
] as const)('a phone that asks for "%s" is answered in %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});
