import { expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { listedPages, pageRows } from './page-table';
import { carriesAnswers, disallowedPaths } from './private-paths';

test.each([
  '/zh/check',
  '/zh/check/result',
  '/en/check/asked',
  '/en/plan',
  '/zh/plan/slip',
  '/p/1206204510765485',
  '/en/p',
])('the address %s may hold answers and is kept private', (path) =>
  expect(carriesAnswers(path)).toBe(true),
);

test.each([
  '/',
  '/zh',
  '/zh/call',
  '/zh/checklist',
  '/zh/hotlines/plan',
  '/zh/protect',
  '/problem',
  '/api/v1/check',
])('the address %s is an ordinary page', (path) => expect(carriesAnswers(path)).toBe(false));

test('every private page of the table is kept private, in every language, and no listed one', () => {
  for (const locale of locales) {
    for (const { path, listing } of Object.values(pageRows)) {
      expect(carriesAnswers(`/${locale}${path}`), path).toBe(listing === 'private');
    }
  }
});

test('robots.txt keeps search engines off answers and off no page to find', () => {
  expect(disallowedPaths).toEqual(['/*/check', '/*/plan']);
  const forbids = (rule: string, path: string) => path.startsWith(rule.replace('/*', ''));
  for (const { path } of listedPages) {
    expect(disallowedPaths.filter((rule) => forbids(rule, path))).toEqual([]);
  }
});
