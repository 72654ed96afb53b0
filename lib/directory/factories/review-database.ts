import type { PrismaClient } from '@/lib/database/generated/client';
import { importDirectory } from '../import/import';
import { addReviewer } from '../review/reviewers';
import { sameRows } from './empty-test-database';

/** The day on which tests review. */
export const now = new Date('2026-11-22T00:00:00Z');

/** A page of an authority, which proves anybody's number, as a file or a proposal writes it. */
export const page = {
  kind: 'regulator',
  publisher: { zh: '示例支付', en: 'Sample Payment' },
  quote: '客服热线',
  url: 'https://www.pbc.gov.cn/',
  seenOn: '2026-11-20',
};

/** A sourced number, as a file or a proposal writes it. */
export const number = (digits: string) => ({
  number: digits,
  display: digits,
  purpose: 'customerService',
  direction: 'unknown',
  publishAs: 'sourced',
  seenOn: '2026-11-20',
  evidence: [{ ...page, quote: `客服热线 ${digits}` }],
});

/** An acquirer with these numbers, as a file writes it. */
export const entry = (id: string, place: number, hotlines: object[]) => ({
  id,
  number: place,
  kind: 'acquirer',
  legalName: null,
  brand: { zh: `示例${place}号`, en: `Sample ${place}` },
  hotlines,
});

/** A directory file with these entries. */
export const fileOf = (...entries: object[]) => [{ name: 'a.json', text: JSON.stringify(entries) }];

/** Two institutions, the first with one number. */
export const files = fileOf(entry('one', 1, [number('4000001111')]), entry('two', 2, []));

/** Fills a test database with these files, and with the editor ann and the approvers bo and cy. */
export function fillTestDatabase(database: PrismaClient): Promise<void> {
  return sameRows(database, fill);
}

async function fill(database: PrismaClient): Promise<void> {
  await importDirectory(database, files, now);
  for (const [name, role] of [
    ['ann', 'editor'],
    ['bo', 'approver'],
    ['cy', 'approver'],
  ] as const) {
    await addReviewer(database, { name, role }, { by: 'operator', now });
  }
}
