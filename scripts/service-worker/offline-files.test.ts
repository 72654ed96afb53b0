import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesByLanguage, offlineFiles } from './offline-files';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-files-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const texts = (language: string) =>
  Array.from({ length: 30 }, (_, index) => `a message in ${language}, number ${index}`);

test('lists what the empty page loads, what those files load later, and one language each', () => {
  write('messages/zh/area.json', JSON.stringify({ list: texts('zh') }));
  write('messages/en/area.json', JSON.stringify({ list: texts('en') }));
  write('next/build-manifest.json', JSON.stringify({ rootMainFiles: ['static/chunks/main.js'] }));
  write(
    'next/server/app/[locale]/offline/page_client-reference-manifest.js',
    '{"chunks":["/_next/static/chunks/page.js"],"css":"static/chunks/page.css"}',
  );
  const chunk = (name: string, text: string) => write(`next/static/chunks/${name}`, text);
  chunk('main.js', '1');
  chunk('page.css', 'p{}');
  chunk('page.js', '["static/chunks/late.js","static/chunks/zh.js","static/chunks/en.js"]');
  chunk('late.js', '["static/chunks/latest.js"]');
  chunk('latest.js', '["static/chunks/late.js"]');
  chunk('zh.js', JSON.stringify(texts('zh')));
  chunk('en.js', JSON.stringify(texts('en')));
  chunk('other-page.js', '2');

  const { zh, en } = offlineFiles(join(folder, 'next'), join(folder, 'messages'));

  const names = (files: Record<string, string>) => Object.keys(files).map((it) => it.slice(21));
  const shared = ['late.js', 'latest.js', 'main.js', 'page.css', 'page.js'];
  expect(names(zh)).toEqual([...shared, 'zh.js']);
  expect(names(en)).toEqual(['en.js', ...shared]);
  const hash = createHash('sha256').update('p{}').digest('base64');
  expect(zh['/_next/static/chunks/page.css']).toBe(`sha256-${hash}`);
});

test('a script with a few texts of one language, or with texts of both, is for every language', () => {
  const messages = { zh: texts('zh'), en: texts('en') };
  const files = new Map([
    ['few.js', texts('zh').slice(0, 5).join()],
    ['both.js', [...texts('zh'), ...texts('en')].join()],
    ['zh.js', [...texts('zh'), texts('en')[0]].join()],
  ]);
  expect(filesByLanguage(files, messages)).toEqual({
    zh: ['few.js', 'both.js', 'zh.js'],
    en: ['few.js', 'both.js'],
  });
});
