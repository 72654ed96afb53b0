import { beforeEach, describe, expect, test } from 'vitest';
import type { PrismaClient } from '@/lib/database/generated/client';
import { setUpTestDatabase } from '@/lib/database/set-up-test-database';
import { fillTestDatabase, now, number } from '../factories/review-database';
import { statutoryNumbers } from '../model/hotline';
import { contentHashOf } from '../store/check-publication';
import { readPublished } from '../store/repository';
import { recordAct } from './audit';
import { decide } from './decide';
import { propose } from './propose';

let database: PrismaClient;

setUpTestDatabase((fresh) => {
  database = fresh;
});
beforeEach(() => fillTestDatabase(database));

const hotlineValues = (digits: string, managedBy: string, statutory: boolean) =>
  `INSERT INTO "contact_point" ("institution_id", "kind", "value", "display", "purpose", "direction", "publish_as", "statutory", "seen_on", "position", "managed_by")
   VALUES ('two', 'phone', '${digits}', '${digits}', 'emergency', 'unknown', 'sourced', ${statutory}, '2026-11-20', 0, '${managedBy}')`;

/** Changes something after an act that the audit knows of. */
const recorded = (sql: string) =>
  database.$transaction(async (db) => {
    await recordAct(db, { at: now, actor: 'me', action: 'x', subject: 'version 2', detail: {} });
    await db.$executeRawUnsafe(sql);
  });

describe('the database refuses a change of which the audit says nothing:', () => {
  test.each([
    hotlineValues('110', 'file', true),
    `UPDATE "contact_point" SET "display" = '4008881234'`,
    `UPDATE "evidence" SET "url" = 'https://lakala-kf.com/'`,
    'DELETE FROM "evidence"',
    `INSERT INTO "direction_evidence" SELECT "id", 'a', 'a', 'a', 'a', NULL, false FROM "contact_point"`,
    `UPDATE "institution" SET "brand_zh" = '拉卡拉'`,
    `INSERT INTO "alias" VALUES ('one', 0, '拉卡拉')`,
    `INSERT INTO "warning" VALUES ('one', 0, NULL, 'a', 'a', NULL, 'a', 'a')`,
    `DELETE FROM "licence"`,
    `DELETE FROM "licence_scope"`,
  ])('%s', (sql) =>
    expect(database.$executeRawUnsafe(sql)).rejects.toThrow('the act is written into audit_entry'),
  );

  test('an act of an earlier transaction allows nothing', async () => {
    await recordAct(database, { at: now, actor: 'me', action: 'x', subject: 'x', detail: {} });
    const sql = `UPDATE "contact_point" SET "display" = '4008881234'`;
    await expect(database.$executeRawUnsafe(sql)).rejects.toThrow('in the same transaction');
    await recorded(sql);
  });
});

describe('a number that reviewers decided about', () => {
  const add = { kind: 'add', institution: 'two', value: '95001', reason: 'seen' } as const;

  test('says what they approved and nothing else', async () => {
    await expect(recorded(hotlineValues('95002', 'review', false))).rejects.toThrow(
      'no approved proposal says',
    );
    const proposal = await propose(
      database,
      { ...add, content: number('95001') },
      { as: 'ann', now },
    );
    const decision = { proposal, approve: true, note: '' };
    await decide(database, decision, { as: 'bo', now });
    for (const change of [
      `"display" = '4008881234'`,
      `"purpose" = 'emergency'`,
      `"direction" = 'mayCallOut'`,
      `"publish_as" = 'unconfirmed'`,
      `"seen_on" = '2027-01-01'`,
      `"withdrawn_at" = now()`,
    ]) {
      const sql = `UPDATE "contact_point" SET ${change} WHERE "value" = '95001'`;
      await expect(recorded(sql), change).rejects.toThrow('no approved proposal says');
    }
  });

  test('is not taken over from the files by a flag', () =>
    expect(recorded(`UPDATE "contact_point" SET "managed_by" = 'review'`)).rejects.toThrow(
      'no approved proposal says',
    ));
});

test('only the numbers of the state are statutory, and all of them may be', async () => {
  await expect(recorded(hotlineValues('4008881234', 'file', true))).rejects.toThrow(
    'phone_is_statutory_by_number',
  );
  for (const digits of statutoryNumbers) await recorded(hotlineValues(digits, 'file', true));
});

describe('a publication', () => {
  const insert = (version: number) =>
    `INSERT INTO "publication" ("version", "content_hash", "content", "published_at") VALUES (${version}, 'x', '[]', now())`;

  test('enters only with its audit entry, and one after the other', async () => {
    await expect(database.$executeRawUnsafe(insert(2))).rejects.toThrow('the audit says nothing');
    await expect(recorded(insert(2))).rejects.toThrow('the audit says nothing');
    const publishes = (version: number) =>
      database.$transaction(async (db) => {
        const act = { at: now, actor: 'bo', action: 'publish', subject: `version ${version}` };
        await recordAct(db, { ...act, detail: { contentHash: 'x' } });
        await db.$executeRawUnsafe(insert(version));
      });
    await expect(publishes(3)).rejects.toThrow('the audit says nothing');
    await publishes(2);
  });

  test.each<[string, (one: Record<string, unknown>, hotline: Record<string, unknown>) => void]>([
    ['another number', (_, hotline) => Object.assign(hotline, { number: '4008889999' })],
    ['another spelling of a number', (_, hotline) => Object.assign(hotline, { display: '95588' })],
    ['another purpose', (_, hotline) => Object.assign(hotline, { purpose: 'emergency' })],
    ['another direction', (_, hotline) => Object.assign(hotline, { direction: 'inboundOnly' })],
    [
      'a day on which nobody read it',
      (_, hotline) => Object.assign(hotline, { seenOn: '2026-11-22' }),
    ],
    [
      'a page that proves nothing in the tables',
      (_, hotline) =>
        Object.assign(hotline, {
          evidence: (hotline.evidence as object[]).map((one) => ({ ...one, url: 'https://a.cn/' })),
        }),
    ],
    ['a firmer source', (_, hotline) => Object.assign(hotline, { publishAs: 'verified' })],
    [
      'two people who signed nothing',
      (_, hotline) =>
        Object.assign(hotline, { lastCheckedOn: '2026-11-22', checkedBy: ['R2', 'R3'] }),
    ],
    ['another name', (one) => Object.assign(one, { brand: { zh: '工商银行', en: 'ICBC' } })],
    ['another institution', (one) => Object.assign(one, { id: 'three' })],
    [
      'somebody listed as a former one',
      (one) => Object.assign(one, { hotlines: [], withdrawnOn: '2026-11-22' }),
    ],
  ])('with %s is refused to whoever may only insert rows', async (_what, change) => {
    const before = await readPublished(database);
    const content = structuredClone(before?.institutions ?? []) as unknown as {
      hotlines: Record<string, unknown>[];
    }[];
    const [one] = content.filter(({ hotlines }) => hotlines.length > 0);
    const [hotline] = one?.hotlines ?? [];
    if (one === undefined || hotline === undefined) throw new Error('Expected a number.');
    change(one, hotline);
    const version = (before?.version ?? 0) + 1;
    const contentHash = contentHashOf(content);
    const planted = database.$transaction(async (db) => {
      const act = { at: now, actor: 'bo', action: 'publish', subject: `version ${version}` };
      await recordAct(db, { ...act, detail: { contentHash } });
      await db.$executeRaw`
        INSERT INTO "publication" ("version", "content_hash", "content", "published_at")
        VALUES (${version}, ${contentHash}, ${JSON.stringify(content)}::jsonb, ${now})`;
    });
    await expect(planted).rejects.toThrow('what no table says');
    expect((await readPublished(database))?.version).toBe(before?.version);
  });

  test.each([
    `UPDATE "publication" SET "content" = '[]'`,
    `UPDATE "publication" SET "content_hash" = 'x'`,
    'UPDATE "publication" SET "content" = NULL',
    'DELETE FROM "publication"',
    'TRUNCATE "publication"',
  ])('is never changed: %s', (sql) =>
    expect(database.$executeRawUnsafe(sql)).rejects.toThrow('is refused'),
  );
});
