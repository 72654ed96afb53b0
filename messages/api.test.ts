import { describe, expect, test } from 'vitest';
import { allMessages } from '@/lib/i18n/messages';

const { zh, en } = allMessages;

/** Every text with the path of its key. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, part]) => texts(part, `${path}.${key}`));
}

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
const chinese = texts(zh.api);
const english = new Map(texts(en.api));

describe('the words of the open data', () => {
  test('stand in both languages under the same keys, with the same places to fill', () => {
    expect([...english.keys()]).toEqual(chinese.map(([path]) => path));
    for (const [path, text] of chinese) {
      expect([path, places(english.get(path) ?? '')]).toEqual([path, places(text)]);
    }
  });

  test('contain no telephone number', () => {
    const all = [...chinese, ...english].map(([, text]) => text.replace(/RFC \d{4}|Ed25519/g, ''));
    expect(all.filter((text) => /\d{4,}/.test(text))).toEqual([]);
  });

  test('use full-width marks in Chinese', () => {
    expect(chinese.filter(([, text]) => /[,;?!()]|[^\w{}]:/.test(text))).toEqual([]);
  });
});
