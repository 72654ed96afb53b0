import { generateKeyPairSync } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { checks, personAt, workAt } from '@/lib/console/factories/console-database';
import { backup } from '@/lib/database/backup/backup';
import { restore } from '@/lib/database/backup/restore';
import { sealOf } from '@/lib/database/backup/seal';
import type { PrismaClient } from '@/lib/database/generated/client';
import { setUpTestDatabase } from '@/lib/database/set-up-test-database';
import { emptyTestDatabase, sameRows } from '../factories/empty-test-database';
import { files, fillTestDatabase, now, number } from '../factories/review-database';
import { importDirectory } from '../import/import';
import { PublicationRefusal } from '../store/check-publication';
import { readPublished } from '../store/repository';
import { decide } from './decide';
import { propose } from './propose';
import { publish } from './publish';

let database: PrismaClient;
/** What is published before anybody tampers. */
let version: number;

setUpTestDatabase((fresh) => {
  database = fresh;
});
beforeEach(() => sameRows(database, fill));

async function fill(): Promise<void> {
  await fillTestDatabase(database);
  const added = { kind: 'add', institution: 'two', value: '95001', reason: 'seen' } as const;
  await approved({ ...added, content: number('95001') });
  const filed = { institution: 'one', pointKind: 'phone', value: '4000001111' } as const;
  for (const name of ['bo', 'cy']) {
    await checks(workAt(database), await personAt(database, name), filed);
  }
  version = (await readPublished(database))?.version ?? 0;
}

async function approved(request: Parameters<typeof propose>[1]) {
  const proposal = await propose(database, request, { as: 'ann', now });
  await decide(database, { proposal, approve: true, note: '' }, { as: 'bo', now });
}

/** What the owner of the database can do: switch every trigger off. */
async function tamper(sql: string): Promise<void> {
  await database.$transaction([
    database.$executeRaw`SET LOCAL session_replication_role = 'replica'`,
    database.$executeRawUnsafe(sql),
  ]);
}
const publishes = () => publish(database, { as: 'bo', now });

const statutory = `INSERT INTO "contact_point" ("institution_id", "kind", "value", "display", "purpose", "direction", "publish_as", "statutory", "seen_on", "position")
  VALUES ('two', 'phone', '110', '110', 'emergency', 'unknown', 'sourced', true, '2026-11-20', 0)`;
const tampered: [string, string, string][] = [
  ['a state number nobody proposed', statutory, 'two hotline 110 is neither from an import nor'],
  [
    'another display of a filed number',
    `UPDATE "contact_point" SET "display" = '4008881234' WHERE "value" = '4000001111'`,
    'one hotline 4000001111 is neither from an import nor',
  ],
  [
    'another display of a reviewed number',
    `UPDATE "contact_point" SET "display" = '4008881234' WHERE "value" = '95001'`,
    'two hotline 95001 says something that no approved proposal says',
  ],
  [
    'other evidence',
    `UPDATE "evidence" SET "quote" = '4008881234'`,
    'two hotline 95001 says something that no approved proposal says',
  ],
  [
    'another name under a check',
    `UPDATE "reviewer" SET "name" = 'eve' WHERE "name" = 'bo'`,
    'approved in the tables, but the audit tells otherwise',
  ],
  [
    'a signed act that vanished',
    'DELETE FROM "signed_act" WHERE "id" = 1',
    'a signed act that is gone',
  ],
  [
    'another statement under a signature',
    `UPDATE "signed_act" SET "statement" = replace("statement", '客服热线', '客户热线') WHERE "id" = 1`,
    'a signed act that is gone',
  ],
  [
    'another name under a signature',
    `UPDATE "signed_act" SET "reviewer_id" = (SELECT "id" FROM "reviewer" WHERE "name" = 'ann') WHERE "id" = 1`,
    'a signed act that is gone',
  ],
  [
    'a key of which the audit does not tell',
    `UPDATE "reviewer_key" SET "public_key" = '\\x00' WHERE "id" = (SELECT "key_id" FROM "signed_act" WHERE "id" = 1)`,
    'Signed act 1 by bo does not hold',
  ],
  [
    'the answer of another signature',
    `UPDATE "signed_act" SET "assertion" = (SELECT "assertion" FROM "signed_act" WHERE "id" = 2) WHERE "id" = 1`,
    'Signed act 1 by bo does not hold',
  ],
  [
    'another content of a proposal',
    `UPDATE "proposal" SET "content" = jsonb_set("content", '{display}', '"4"') WHERE "kind" = 'add'`,
    'but the audit tells otherwise',
  ],
  [
    'a number that vanished',
    `UPDATE "contact_point" SET "withdrawn_at" = now() WHERE "value" = '4000001111'`,
    'one hotline 4000001111 is gone without a decision',
  ],
  [
    'another brand',
    `UPDATE "institution" SET "brand_zh" = '拉卡拉' WHERE "id" = 'two'`,
    'two was changed without an import',
  ],
  [
    'an institution that vanished',
    `UPDATE "institution" SET "withdrawn_at" = now() WHERE "id" = 'two'`,
    'two is gone without a decision',
  ],
  [
    'an institution that was never listed, as a former one',
    `INSERT INTO "institution" ("id", "number", "kind", "brand_zh", "brand_en", "pinyin", "initials", "withdrawn_at")
      VALUES ('three', 3, 'acquirer', '拉卡拉', 'Lakala', '{}', '{}', now())`,
    'three, which is no longer listed, was changed without an import',
  ],
  [
    'a changed act',
    `UPDATE "audit_entry" SET "actor" = 'eve' WHERE "seq" = 1`,
    'The audit chain is broken',
  ],
];
const whoPublishes = (name: string) => (name === 'bo' ? 'eve' : name);

describe('what nobody imported or approved is not published:', () => {
  test.each(tampered)('%s', async (what, sql, reason) => {
    await tamper(sql);
    const as = what === 'another name under a check' ? whoPublishes('bo') : 'bo';
    const publishing = publish(database, { as, now });
    await expect(publishing).rejects.toThrow(PublicationRefusal);
    await expect(publish(database, { as, now })).rejects.toThrow(reason);
    expect(await readPublished(database)).toMatchObject({ version });
  });

  test('what they imported and approved is', async () => {
    const change = { kind: 'change', institution: 'two', value: '95001', reason: 'seen' } as const;
    await approved({ ...change, content: number('95002') });
    expect(await publishes()).toEqual({ version: version + 1, isNew: true });
    await approved({ kind: 'withdraw', institution: 'two', value: '95002', reason: 'gone' });
    expect(await publishes()).toEqual({ version: version + 2, isNew: true });
  });

  test('an import mends what it says and refuses what only reviewers may say', async () => {
    await publishes();
    await tamper(
      `UPDATE "contact_point" SET "display" = '4008881234' WHERE "value" = '4000001111'`,
    );
    expect(await importDirectory(database, files, now)).toMatchObject({
      changed: ['one hotline 4000001111'],
      version,
    });
    await tamper(`UPDATE "contact_point" SET "display" = '4008881234' WHERE "value" = '95001'`);
    await expect(importDirectory(database, files, now)).rejects.toThrow(
      'two hotline 95001 says something',
    );
  });

  test('a publication that was tampered with is published anew by an import', async () => {
    await publishes();
    await tamper(`UPDATE "publication" SET "content" = '[]' WHERE "version" = ${version}`);
    await expect(publishes()).rejects.toThrow(PublicationRefusal);
    expect(await importDirectory(database, files, now)).toMatchObject({ version: version + 1 });
    expect(await readPublished(database)).toMatchObject({ version: version + 1 });
  });
});

describe('a backup', () => {
  /** Changes what a backup says, and its checksum with it. */
  const forged = (text: string, key: Parameters<typeof sealOf>[1] = null) => {
    const body = text.slice(0, text.lastIndexOf('{"sha256"'));
    return `${body}${sealOf(body, key)}\n`;
  };

  test.each(tampered)('with %s is not restored', async (_what, sql, reason) => {
    await tamper(sql);
    const text = await backup(database, now);
    await emptyTestDatabase(database);
    const told = reason.startsWith('The audit chain') ? 'The audit chain breaks' : reason;
    await expect(restore(database, text)).rejects.toThrow(told);
    expect(await database.contactPoint.count()).toBe(0);
  });

  test('with a forged publication is not restored', async () => {
    const text = await backup(database, now);
    await emptyTestDatabase(database);
    const other = text.replace(/("display":\s*)"4000001111"/g, '$1"4008881234"');
    expect(other).not.toBe(text);
    await expect(restore(database, forged(other))).rejects.toThrow(PublicationRefusal);
  });

  test('is restored only when the key at hand signed it, or by name without', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const other = generateKeyPairSync('ed25519');
    const signed = await backup(database, now, privateKey);
    const unsigned = await backup(database, now);
    await emptyTestDatabase(database);
    const strict = { key: publicKey, acceptUnsigned: false };
    await expect(restore(database, unsigned, strict)).rejects.toThrow('but is unsigned');
    await expect(restore(database, forged(signed, other.privateKey), strict)).rejects.toThrow(
      'its signature is another',
    );
    await expect(
      restore(database, forged(signed, other.privateKey), { ...strict, acceptUnsigned: true }),
    ).rejects.toThrow('its signature is another');
    await restore(database, signed, strict);
    await emptyTestDatabase(database);
    await restore(database, unsigned, { ...strict, acceptUnsigned: true });
    expect(await readPublished(database)).toMatchObject({ version });
  });
});
