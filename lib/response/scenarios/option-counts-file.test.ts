import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { optionCountsFile } from './option-counts-file';

test('lib/triage/option-counts.ts counts what the stories say today: npm run cases -- --write', () => {
  expect(readFileSync('lib/triage/option-counts.ts', 'utf8')).toBe(optionCountsFile());
});
