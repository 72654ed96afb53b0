import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseEnvironment } from '@/lib/env';
import { clearSettings, noSettings } from './settings';

test('the table in the README names every setting, and each is cleared for the tests', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, table = ''] = /^\| variable[^\n]*\n\|[ -|]+\n((?:\|[^\n]*\n)+)/m.exec(readme) ?? [];
  const named = table.split('\n').flatMap((row) => row.split('|')[1]?.match(/[A-Z_]{2,}/g) ?? []);
  expect(named.sort()).toEqual(Object.keys(noSettings).sort());
});

test("a contributor's settings do not reach the tests", () => {
  const before = { ...process.env };
  Object.assign(process.env, { VERIFIED_DAYS: '90', TRUST_PROXY: 'nonsense' });
  try {
    clearSettings();
    expect(parseEnvironment(process.env)).toEqual(parseEnvironment({}));
  } finally {
    Object.assign(process.env, before);
  }
});

test('also where Vitest is started by itself', () => {
  const given = Object.keys(noSettings).filter((name) => process.env[name]);
  expect(given).toEqual([]);
});
