import { expect, test } from 'vitest';
import { z } from 'zod';
import { buildEvidence, buildHotline, buildInstitution } from '../factories/institution';
import type { Licence } from '../model/licence';
import { openDirectoryFrom } from './open-directory';
import { directorySchema } from './schema';
import { signedDirectory } from './signed-directory';

const said = {
  text: { zh: '只接听', en: 'takes calls only' },
  publisher: { zh: '行', en: 'Bank' },
};
const evidence = [buildEvidence({ pageDate: '2025-12' })];
const directionEvidence = { ...said, url: null, weak: true };
const licence: Licence = {
  status: 'listed',
  number: 'Z2000000000000',
  scopes: [
    { activity: 'processing1', area: 'except', regions: ['hebei'], alsoIn: [], limit: null },
  ],
  longTerm: false,
  validUntil: '2026-11-21',
  asOf: '2026-10-02',
  registerUrl: 'https://www.pbc.gov.cn/',
  cancelledOn: null,
  reportedBy: null,
};
const institutions = [
  buildInstitution({
    licence,
    website: { text: 'icbc.com.cn', url: null },
    hotlines: [buildHotline({ evidence, directionEvidence })],
    warnings: [{ ...said, date: null, url: null }],
  }),
  buildInstitution({ id: 'none', legalName: null }),
];
const published = { version: 3, publishedAt: '2026-11-20T08:00:00.000Z', institutions };
const whole = signedDirectory(openDirectoryFrom(published, '2026-11-22'), null);

const keyed = (keyId: string) => ({ algorithm: 'Ed25519', keyId, value: 'AAAA' });

/** The document with one value in another's place; the path is read from the outside in. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(whole) as never;
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce((at: never, key) => at[key as never], copy);
  (holder as Record<string | number, unknown>)[last] = value;
  return copy;
}

const institution = ['institutions', 0];
const hotline = [...institution, 'hotlines', 0];

test('what we publish is what we describe', () => {
  expect(directorySchema.safeParse(whole).error).toBeUndefined();
  const signed = changed(['signature'], keyed('0123456789abcdef'));
  expect(directorySchema.safeParse(signed).success).toBe(true);
});

test.each(['verified', 'sourced', 'unconfirmed', 'expired'])('a number may be %s', (state) => {
  const document = changed([...hotline, 'trustState'], state);
  expect(directorySchema.safeParse(document).success).toBe(true);
});

test.each(['2014', '2019-05', '2021-07-15'])('a page may bear %s', (date) => {
  const document = changed([...hotline, 'evidence', 0, 'pageDate'], date);
  expect(directorySchema.safeParse(document).success).toBe(true);
});

test('every description for other programs has words', () => {
  const told = JSON.stringify(z.toJSONSchema(directorySchema));
  expect(told).toContain('"description":"Digits as dialled inside mainland China."');
  expect(told).not.toContain('"description":""');
});

test.each<[string, (string | number)[], unknown]>([
  ['a version before the first', ['version'], 0],
  ['another schema', ['schemaVersion'], 3],
  ['a day for a moment', ['publishedAt'], '2026-11-20'],
  ['a short hash', ['sha256'], 'abc'],
  ['a hash with more behind it', ['sha256'], `${'a'.repeat(64)}b`],
  ['a field nobody knows', ['comment'], ''],
  ['a signature of another kind', ['signature'], { algorithm: 'RSA', keyId: '', value: '' }],
  ['a name of a key with more around it', ['signature'], keyed('0123456789abcdef0')],
  ['a name of a key with more in front', ['signature'], keyed('00123456789abcdef')],
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
  ['a direction whose evidence says too much', [...hotline, 'directionEvidence', 'note'], ''],
  ['a licence with a field of its own', [...institution, 'licence', 'note'], ''],
  ['a licence that stands as nobody says', [...institution, 'licence', 'standing'], 'revoked'],
  [
    'a licence for a region nobody knows',
    [...institution, 'licence', 'scopes', 0, 'regions'],
    [''],
  ],
  ['a scope with a field of its own', [...institution, 'licence', 'scopes', 0, 'note'], ''],
  ['a website with a field of its own', [...institution, 'website', 'note'], ''],
  ['a warning with a field of its own', [...institution, 'warnings', 0, 'note'], ''],
])('%s is refused', (_, path, value) => {
  expect(directorySchema.safeParse(changed(path, value)).success).toBe(false);
});
