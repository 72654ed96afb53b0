import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { fingerprint } from './fingerprint';

let root: string;
const now = () => fingerprint(root, ['app', 'package.json', 'absent']);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ringtrue-sources-'));
  mkdirSync(join(root, 'app/zh'), { recursive: true });
  writeFileSync(join(root, 'app/zh/page.tsx'), 'one');
  writeFileSync(join(root, 'package.json'), '{}');
});

describe('the fingerprint of the sources', () => {
  test('stays the same while nothing changes', () => {
    expect(now()).toBe(now());
    expect(now()).toMatch(/^[0-9a-f]{16}$/);
  });

  test.each<[string, () => void]>([
    ['a word changes', () => writeFileSync(join(root, 'app/zh/page.tsx'), 'two')],
    ['a file appears', () => writeFileSync(join(root, 'app/new.ts'), '')],
    ['a file vanishes', () => rmSync(join(root, 'app/zh/page.tsx'))],
    [
      'a file moves',
      () => renameSync(join(root, 'app/zh/page.tsx'), join(root, 'app/zh/layout.tsx')),
    ],
  ])('changes when %s', (_, change) => {
    const before = now();
    change();
    expect(now()).not.toBe(before);
  });

  test('changes with the Node that reads them', () => {
    expect(fingerprint(root, ['app'], 'v20.0.0')).not.toBe(fingerprint(root, ['app'], 'v24.0.0'));
  });

  test('ignores tests, which change no page', () => {
    const before = now();
    writeFileSync(join(root, 'app/zh/page.test.ts'), '');
    expect(now()).toBe(before);
  });
});
