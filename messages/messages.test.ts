import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultLocale, locales } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';

const areas = Object.keys(allMessages[defaultLocale]) as (keyof (typeof allMessages)['zh'])[];
const others = locales.filter((locale) => locale !== defaultLocale);

/** Every text by the path of its key. */
function textsOf(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  const parts = Object.entries(value as object);
  return new Map(parts.flatMap(([key, part]) => [...textsOf(part, path ? `${path}.${key}` : key)]));
}

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

/** What stands in Chinese in every language, because a reader has to find exactly these characters on a Chinese screen. */
const chineseNames: Readonly<Record<string, readonly string[]>> = {
  'actions.checkAccountsInYourName.how': ['一证通查', '一键查卡'],
  'actions.checkRecentTrades.how': ['备付金'],
  'protect.checkUp.rows.smallPayments.how': ['小额免密免签'],
};

/** Groups of digits that are no telephone number: standards, a staff number in a practice call; and the one hotline words may name. */
const allowedDigits = /\b(96110|RFC \d{4}|Ed25519|0386)\b/g;

const pairs = others.flatMap((locale) => areas.map((area) => [locale, area] as const));
const everyArea = locales.flatMap((locale) => areas.map((area) => [locale, area] as const));

test.each(locales)(
  'every file of messages/%s is an area of the site, and every area a file',
  (locale) => {
    const names = readdirSync(`messages/${locale}`).filter((name) => name.endsWith('.json'));
    const files = names.map((name) => name.replace(/\.json$/, ''));
    expect(files.sort()).toEqual([...areas].sort());
  },
);

describe.each(pairs)('the messages of %s/%s', (locale, area) => {
  const reference = textsOf(allMessages[defaultLocale][area]);
  const translated = textsOf(allMessages[locale][area]);

  test(`have the keys of messages/${defaultLocale} in the same order`, () => {
    expect([...translated.keys()]).toEqual([...reference.keys()]);
  });

  test(`have the placeholders of messages/${defaultLocale}`, () => {
    for (const [key, text] of reference) {
      const own = translated.get(key) ?? '';
      expect({ key, placeholders: placeholders(own) }).toEqual({
        key,
        placeholders: placeholders(text),
      });
    }
  });

  test('hold no Chinese but the names a reader has to find on a Chinese screen', () => {
    const chinese = [...translated].filter(([key, text]) => {
      const allowed = chineseNames[`${area}.${key}`] ?? [];
      const rest = allowed.reduce((left, name) => left.replace(name, ''), text);
      return /\p{Script=Han}|[\u3000-\u303f]/u.test(rest);
    });
    expect(chinese).toEqual([]);
  });

  test('are written with straight quotes: fonts for Chinese draw the curly ones as wide as a character', () => {
    expect([...translated].filter(([, text]) => /[‘’“”]/.test(text))).toEqual([]);
  });
});

describe.each(everyArea)('the messages of %s/%s', (locale, area) => {
  const texts = [...textsOf(allMessages[locale][area])];

  test('are never empty', () => {
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('use braces only for the placeholders that interpolate fills', () => {
    expect(texts.filter(([, text]) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
  });

  test('name no telephone number but 110 and 96110', () => {
    const named = texts.filter(([, text]) => {
      return /\d{4,}|\d[\d -]{3,}\d/.test(text.replace(allowedDigits, ''));
    });
    expect(named).toEqual([]);
  });
});

test.each(areas)('the Chinese of %s uses full-width punctuation', (area) => {
  const texts = [...textsOf(allMessages.zh[area])];
  expect(texts.filter(([, text]) => /[,;?!()]|[^\w{}]:/.test(text))).toEqual([]);
});

test('the messages of the directory never call a number or a caller safe', () => {
  const claims = /(?<!不等于)安全|(?<!not make it )\bsafe\b/;
  const texts = locales.flatMap((locale) => [...textsOf(allMessages[locale].directory)]);
  expect(texts.filter(([, text]) => claims.test(text))).toEqual([]);
});

test('the names allowed in Chinese are all in use', () => {
  const unused = Object.entries(chineseNames).flatMap(([path, names]) => {
    const [area = '', ...key] = path.split('.');
    const text = textsOf(allMessages.en[area as (typeof areas)[number]]).get(key.join('.')) ?? '';
    return names.filter((name) => !text.includes(name)).map((name) => `${path}: ${name}`);
  });
  expect(unused).toEqual([]);
});
