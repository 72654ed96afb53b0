import { beforeEach, describe, expect, test } from 'vitest';
import type { PrismaClient } from '@/lib/database/generated/client';
import { setUpTestDatabase } from '@/lib/database/set-up-test-database';
import { entry, fileOf, fillTestDatabase, now, number, page } from '../factories/review-database';
import { importDirectory } from '../import/import';
import { institutionById } from '../model/published';
import { readInstitutions } from '../store/repository';
import { verifyAudit } from './audit';
import { decide } from './decide';
import { type ProposalRequest, propose } from './propose';
import { publish } from './publish';
import { addReviewer, deactivateReviewer, reviewerNamed } from './reviewers';

let database: PrismaClient;

setUpTestDatabase((fresh) => {
  database = fresh;
});
beforeEach(() => fillTestDatabase(database));

const kept = { kind: 'change', institution: 'one', value: '4000001111' } as const;
const live = { on: '2026-11-21', at: 'https://www.pbc.gov.cn/' };

/** Ann proposes and bo decides, on the day given. */
async function decided(
  request: Pick<ProposalRequest, 'kind' | 'institution' | 'value' | 'content' | 'checked'>,
  { approve = true, on = now } = {},
) {
  const proposal = await propose(database, { ...request, reason: 'seen' }, { as: 'ann', now: on });
  await decide(database, { proposal, approve, note: 'so' }, { as: 'bo', now: on });
  return proposal;
}
const read = async (id: string) =>
  institutionById({ institutions: await readInstitutions(database) }, id);
const eventsOf = async (id: string) =>
  (await read(id))?.history.map((event) => `${event.on} ${event.kind} ${event.number}`);

describe('what two reviewers decided', () => {
  test('stands behind the numbers of the files', async () => {
    await decided({ kind: 'add', institution: 'one', value: '95001', content: number('95001') });
    const files = fileOf(entry('one', 1, [number('4000001111'), number('4000002222')]));
    await importDirectory(database, files, now);
    const numbers = (await read('one'))?.hotlines.map((hotline) => hotline.number);
    expect(numbers).toEqual(['4000001111', '4000002222', '95001']);
  });

  test('about the words of a number replaces its pages and leaves it one number', async () => {
    const text = { zh: '只接听', en: 'takes calls only' };
    const directionEvidence = { text, publisher: page.publisher, url: null, weak: false };
    const evidence = [{ ...page, quote: '商户热线 4000001111' }];
    const fresh = {
      ...number('4000001111'),
      evidence,
      direction: 'mayCallOut',
      directionEvidence,
    };
    const other = { ...fresh, ...number('95001'), direction: 'mayCallOut', directionEvidence };
    await decided({ kind: 'add', institution: 'two', value: '95001', content: other });
    await decided({ ...kept, content: fresh });
    const again = { ...fresh, directionEvidence: { ...directionEvidence, url: live.at } };
    await decided({ ...kept, content: again });
    const hotlines = (await read('one'))?.hotlines ?? [];
    expect(hotlines.map(({ evidence: pages }) => pages.map(({ quote }) => quote))).toEqual([
      ['商户热线 4000001111'],
    ]);
    expect(hotlines[0]?.directionEvidence).toEqual({ ...directionEvidence, url: live.at });
    expect(await eventsOf('one')).toEqual(['2026-11-20 added 4000001111']);
    const [untouched] = (await read('two'))?.hotlines ?? [];
    expect(untouched).toMatchObject({ directionEvidence, evidence: [{ quote: '客服热线 95001' }] });
  });

  test('and withdrew comes back when they add it again', async () => {
    await decided({ ...kept, kind: 'withdraw' });
    expect((await read('one'))?.hotlines).toEqual([]);
    expect(await eventsOf('one')).toEqual([
      '2026-11-22 withdrawn 400****111',
      '2026-11-20 added 400****111',
    ]);
    await decided({ ...kept, kind: 'add', content: number('4000001111') });
    expect(await eventsOf('one')).toEqual(['2026-11-20 added 4000001111']);
  });

  test('hides a short number that is gone but for its ends, and of one day tells the latest first', async () => {
    await decided({ kind: 'add', institution: 'two', value: '95001', content: number('95001') });
    await decided({ ...kept, institution: 'two', value: '95001', content: number('95002') });
    expect(await eventsOf('two')).toEqual([
      '2026-11-22 changed 9***1',
      '2026-11-22 added 9***1',
      '2026-11-22 added 95002',
    ]);
  });
});

test('every act is written down with who did it, to what, and how', async () => {
  const added = { kind: 'add', institution: 'two', value: '95001' } as const;
  await decided({ ...added, content: number('95001') }, { approve: false });
  await decided({ ...kept, kind: 'withdraw' });
  await publish(database, { as: 'bo', now });
  const acts = await database.auditEntry.findMany({ orderBy: { seq: 'asc' } });
  expect(acts.map(({ actor, action, subject }) => `${actor} ${action} ${subject}`)).toEqual([
    'import import directory files',
    'import publish version 1',
    'operator reviewer ann',
    'operator reviewer bo',
    'operator reviewer cy',
    'ann propose proposal 1',
    'bo reject proposal 1',
    'ann propose proposal 2',
    'bo approve proposal 2',
    'bo publish version 2',
  ]);
  const asked = {
    institution: 'two',
    pointKind: 'phone',
    kind: 'add',
    value: '95001',
    reason: 'seen',
  };
  expect(acts.map(({ detail }) => detail)).toMatchObject([
    { added: ['one', 'one hotline 4000001111', 'two'], changed: [], withdrawn: [] },
    { institutions: 2, contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    { role: 'editor' },
    { role: 'approver' },
    { role: 'approver' },
    { ...asked, content: { number: '95001' } },
    { note: 'so' },
    { ...asked, institution: 'one', kind: 'withdraw', value: '4000001111', content: null },
    { note: 'so' },
    { institutions: 2 },
  ]);
});

test('a forged hash that continues nothing is named, and so is a first entry that does', async () => {
  await database.$transaction([
    database.$executeRaw`SET LOCAL session_replication_role = 'replica'`,
    database.$executeRaw`UPDATE "audit_entry" SET "previous_hash" = 'x' WHERE "seq" = 1`,
  ]);
  expect(await verifyAudit(database)).toEqual({
    entries: 5,
    broken: { seq: 1, reason: 'it does not continue the entry before it' },
  });
});

test('a reviewer gets another role, and one who left comes back', async () => {
  await deactivateReviewer(database, 'ann', { by: 'cy', now });
  await expect(reviewerNamed(database, 'ann')).rejects.toThrow('the name of a reviewer');
  await addReviewer(database, { name: 'ann', role: 'approver' }, { by: 'bo', now });
  expect(await reviewerNamed(database, 'ann')).toMatchObject({ role: 'approver', active: true });
});

test('ten versions keep their content, of older ones the hash stays', async () => {
  for (const at of Array(10).keys()) {
    const brand = { zh: `示例${at}`, en: `Sample ${at}` };
    await importDirectory(database, fileOf({ ...entry('one', 1, []), brand }), now);
  }
  const rows = await database.publication.findMany({ orderBy: { version: 'asc' } });
  expect(rows.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(rows.map(({ content }) => content === null)).toEqual([true, ...Array(10).fill(false)]);
  expect(rows.every(({ contentHash }) => contentHash.length === 64)).toBe(true);
});
