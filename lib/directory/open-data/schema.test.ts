import { expect, test } from 'vitest';
import { madeUpEvidence, madeUpHotline, madeUpInstitution } from '../made-up';
import { openDirectoryFrom } from './open-directory';
import { directorySchema } from './schema';
import { signedDirectory } from './signed-directory';

const evidence = [madeUpEvidence({ pageDate: '2025-12' })];
const institutions = [
  madeUpInstitution({ hotlines: [madeUpHotline({ evidence })] }),
  madeUpInstitution({ id: 'none', legalName: null }),
];
const published = { version: 3, publishedAt: '2026-11-20T08:00:00.000Z', institutions };
const whole = signedDirectory(openDirectoryFrom(published, '2026-11-22'), null);

/** The document with one value in another's place; the path is read from the outside in. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(whole) as never;
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce((at: never, key) => at[key as never], copy);
  (holder as Record<string | number, unknown>)[last] = value;
  return copy;
}

const hotline = ['institutions', 0, 'hotlines', 0];

test('what we publish is what we describe', () => {
  expect(directorySchema.safeParse(whole).error).toBeUndefined();
  const signature = { algorithm: 'Ed25519', keyId: '0123456789abcdef', value: 'AAAA' };
  expect(directorySchema.safeParse(changed(['signature'], signature)).success).toBe(true);
});

test.each<[string, (string | number)[], unknown]>([
  ['a version before the first', ['version'], 0],
  ['another schema', ['schemaVersion'], 2],
  ['a day for a moment', ['publishedAt'], '2026-11-20'],
  ['a short hash', ['sha256'], 'abc'],
  ['a hash with more behind it', ['sha256'], `${'a'.repeat(64)}b`],
  ['a field nobody knows', ['comment'], ''],
  ['a signature of another kind', ['signature'], { algorithm: 'RSA', keyId: '', value: '' }],
  ['an id in capitals', ['institutions', 0, 'id'], 'Sample'],
  ['an id that is too long', ['institutions', 0, 'id'], 'a'.repeat(41)],
  ['a kind nobody knows', ['institutions', 0, 'kind'], 'agent'],
  ['a name in one language', ['institutions', 0, 'brand'], { zh: '示例' }],
  ['no number', [...hotline, 'number'], ''],
  ['a number with marks', [...hotline, 'number'], '400-000-1111'],
  ['a number in words', [...hotline, 'number'], 'x4000001111'],
  ['a state nobody knows', [...hotline, 'trustState'], 'trusted'],
  ['a day that is none', [...hotline, 'reviewedUntil'], 'soon'],
  ['a number with a field of its own', [...hotline, 'agent'], true],
  ['a date of a page in words', [...hotline, 'evidence', 0, 'pageDate'], 'May 2019'],
  ['a date of a page with more behind it', [...hotline, 'evidence', 0, 'pageDate'], '2019-05-01T'],
  ['evidence of a kind nobody knows', [...hotline, 'evidence', 0, 'kind'], 'rumour'],
  ['evidence with a field of its own', [...hotline, 'evidence', 0, 'note'], ''],
])('%s is refused', (_, path, value) => {
  expect(directorySchema.safeParse(changed(path, value)).success).toBe(false);
});
