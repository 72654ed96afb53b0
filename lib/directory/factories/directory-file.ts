import { checkDirectory } from '../import/check';
import { parseDirectory } from '../import/parse';
import { problemLine } from '../import/problem';
import { seedHosts } from '../model/hosts';

/** A page of an authority, which proves anybody's number, as a file writes it. */
export const page = {
  kind: 'regulator',
  publisher: { zh: '示例支付', en: 'Sample Payment' },
  quote: '客服热线',
  url: 'https://www.pbc.gov.cn/',
  seenOn: '2026-01-01',
};

/** A sourced number, as a file writes it. */
export const hotline = {
  number: '4000001111',
  display: '400-000-1111',
  purpose: 'customerService',
  direction: 'unknown',
  publishAs: 'sourced',
  seenOn: '2026-01-01',
  evidence: [page],
};

/** What whoever wrote these entries into a file of this name reads, a line a fault. */
export function refusalsOf(name: string, ...written: object[]): string[] {
  const { entries, problems } = parseDirectory([{ name, text: JSON.stringify(written) }]);
  return [...problems, ...checkDirectory(entries, { today: '2026-11-22', hosts: seedHosts })].map(
    problemLine,
  );
}
