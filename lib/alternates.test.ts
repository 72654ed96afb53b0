import { expect, test } from 'vitest';
import { alternatesFor } from './alternates';
import { locales, localeTable } from './i18n/locales';

test('a page names itself and its other languages under the address of the site', () => {
  expect(alternatesFor('https://example.com', 'en', '/tricks')).toEqual({
    canonical: 'https://example.com/en/tricks',
    languages: {
      ...Object.fromEntries(
        locales.map((id) => [localeTable[id].lang, `https://example.com/${id}/tricks`]),
      ),
      'x-default': 'https://example.com/zh/tricks',
    },
  });
});

test('a site that does not know its address names none', () => {
  expect(alternatesFor(undefined, 'zh', '/tricks')).toBeUndefined();
});
