import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filePatterns } from './file-patterns';
import { isAt, isKnownPage } from './known-page';
import { pagePatterns } from './page-patterns';

function appWith(...files: string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'ringtrue-app-'));
  for (const file of files) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  return root;
}

const app = appWith(
  'page.tsx',
  'not-found.tsx',
  '[...rest]/page.tsx',
  'hotlines/page.tsx',
  'hotlines/[institution]/page.tsx',
  'plan/text/route.ts',
);

test('the pages are those that have a file', () => {
  const patterns = ['/', '/hotlines', '/hotlines/[institution]', '/plan/text'];
  expect(pagePatterns(app).sort()).toEqual(patterns);
});

test.each(['/zh', '/en/', '/zh/hotlines', '/zh/hotlines/icbc', '/zh/plan/text'])(
  'a reader finds a page at %s',
  (path) => expect(isKnownPage(path, pagePatterns(app))).toBe(true),
);

test.each(['/zh/nope', '/zh/hotlines/icbc/more', '/zh/plan', '/zh/plan/text/x'])(
  'a reader finds no page at %s',
  (path) => expect(isKnownPage(path, pagePatterns(app))).toBe(false),
);

const files = filePatterns(
  appWith(
    'app/[locale]/page.tsx',
    'app/manifest.ts',
    'app/api/v1/[[...rest]]/route.ts',
    'app/p/[code]/route.ts',
    'public/icons/icon.svg',
  ),
);

test.each(['/manifest.webmanifest', '/api/v1', '/api/v1/a/b', '/p/x', '/sw.js', '/icons/icon.svg'])(
  'the address %s needs no language',
  (path) => expect(files.some((pattern) => isAt(pattern, path))).toBe(true),
);

test.each(['/', '/zh', '/robots.txt', '/api', '/p', '/p/x/y', '/icons/none.png', '/_next/x'])(
  'the address %s is none of those without a language',
  (path) => expect(files.some((pattern) => isAt(pattern, path))).toBe(false),
);
