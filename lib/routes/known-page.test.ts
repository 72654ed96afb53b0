import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isKnownPage } from './known-page';
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
