import { expect, test } from 'vitest';
import { alternatesFor } from './alternates';

test('a page names itself and its other language under the address of the site', () => {
  expect(alternatesFor('https://example.com', 'en', '/tricks')).toEqual({
    canonical: 'https://example.com/en/tricks',
    languages: {
      'zh-CN': 'https://example.com/zh/tricks',
      en: 'https://example.com/en/tricks',
      'x-default': 'https://example.com/zh/tricks',
    },
  });
});

test('a site that does not know its address names none', () => {
  expect(alternatesFor(undefined, 'zh', '/tricks')).toBeUndefined();
});
