import { beforeEach, describe, expect, test } from 'vitest';
import type { PrismaClient } from '@/lib/database/generated/client';
import { setUpTestDatabase } from '@/lib/database/set-up-test-database';
import { fillTestDatabase } from '../factories/review-database';
import { checkPublication, contentHashOf, PublicationRefusal } from './check-publication';
import { readPublished } from './repository';

let database: PrismaClient;

setUpTestDatabase((fresh) => {
  database = fresh;
});
beforeEach(() => fillTestDatabase(database));

/** What whoever owns the database can do: change rows past every trigger. */
async function tamper(sql: string): Promise<void> {
  await database.$transaction([
    database.$executeRaw`SET LOCAL session_replication_role = 'replica'`,
    database.$executeRawUnsafe(sql),
  ]);
}
const otherDisplay = `UPDATE "publication"
  SET "content" = jsonb_set("content", '{0,hotlines,0,display}', '"4008881234"')`;

describe('a publication is read as it was published or not at all:', () => {
  test('untouched', async () => {
    expect(await readPublished(database)).toMatchObject({ version: 1 });
  });

  test.each<[string, string, string]>([
    ['another number under the old hash', otherDisplay, 'but its content has'],
    [
      'another hash over the old content',
      `UPDATE "publication" SET "content_hash" = repeat('0', 64)`,
      'was published with the hash 000',
    ],
    [
      'a version nobody published',
      `INSERT INTO "publication" ("version", "content_hash", "content", "published_at")
        SELECT 2, "content_hash", "content", now() FROM "publication"`,
      'Version 2 with the hash',
    ],
    [
      'an audit that knows of no publication',
      `DELETE FROM "audit_entry" WHERE "action" = 'publish'`,
      'what the audit chain says was published last: none',
    ],
  ])('%s', async (_what, sql, reason) => {
    await tamper(sql);
    await expect(readPublished(database)).rejects.toThrow(PublicationRefusal);
    await expect(readPublished(database)).rejects.toThrow(reason);
  });

  test('another number with a hash that fits it', async () => {
    const [row] = await database.publication.findMany();
    const content = JSON.parse(JSON.stringify(row?.content)) as { hotlines: object[] }[];
    content[0]?.hotlines.push({ number: '4008881234' });
    const text = JSON.stringify(content).replaceAll("'", "''");
    await tamper(
      `UPDATE "publication" SET "content" = '${text}', "content_hash" = '${contentHashOf(content)}'`,
    );
    await expect(readPublished(database)).rejects.toThrow('is not what the audit chain says');
  });

  test('an older version in the place of the last', async () => {
    await database.$transaction([
      database.$executeRaw`INSERT INTO "audit_entry" ("seq", "at", "actor", "action", "subject", "detail", "previous_hash", "hash")
        VALUES (0, now(), 'bo', 'publish', 'version 2', '{"contentHash": "x"}', '', '')`,
    ]);
    await expect(readPublished(database)).rejects.toThrow('published last: version 2 with x');
  });
});

test('a copy where no audit is at hand is held against its own hash', () => {
  const institutions = [{ id: 'one' }];
  const claimed = { version: 1, contentHash: contentHashOf(institutions) };
  expect(() => checkPublication(claimed, institutions)).not.toThrow();
  expect(() => checkPublication(claimed, [{ id: 'two' }])).toThrow(PublicationRefusal);
});
