import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outcomes } from './cases';
import { casesPage } from './cases-page';

test('docs/cases.md says how every story comes out today: npm run cases -- --write', () => {
  expect(readFileSync('docs/cases.md', 'utf8')).toBe(casesPage(outcomes()));
});
