import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checks, personAt, workAt } from '@/lib/console/factories/console-database';
import { largeDirectory } from '@/lib/directory/factories/large-directory';
import { importDirectory } from '@/lib/directory/import/import';
import { verifyAudit } from '@/lib/directory/review/audit';
import { choosePublicName } from '@/lib/directory/review/choose-public-name';
import { addReviewer, deactivateReviewer } from '@/lib/directory/review/reviewers';
import { readPublished } from '@/lib/directory/store/repository';
import { connect } from '../connect';
import type { PrismaClient } from '../generated/client';
import { embeddedTestDatabase, testDatabase } from '../test-database';
import { backup } from './backup';
import { restore } from './restore';
import { checksum } from './seal';

const now = new Date('2026-11-22T00:00:00Z');
const open: { database: PrismaClient; close(): Promise<void> }[] = [];

/** An empty, migrated database; "the other engine" is PostgreSQL where the tests have one. */
async function empty(engine: 'embedded' | 'other'): Promise<PrismaClient> {
  const server = await (engine === 'embedded' ? embeddedTestDatabase() : testDatabase());
  const database = connect(server.url);
  open.push({ database, close: server.close });
  return database;
}

afterAll(async () => {
  for (const { database, close } of open) {
    await database.$disconnect();
    await close();
  }
});

/** A year in the life of a directory: imported, reviewed, and an approver who left. */
async function live(database: PrismaClient): Promise<void> {
  await importDirectory(database, [{ name: 'a.json', text: largeDirectory(30) }], now);
  for (const [name, role] of [
    ['ann', 'editor'],
    ['bo', 'approver'],
    ['cy', 'approver'],
  ] as const) {
    await addReviewer(database, { name, role }, { by: 'operator', now });
  }
  await choosePublicName(database, '王老师', { as: 'bo', now });
  const { institutionId: institution, value } = await database.contactPoint.findFirstOrThrow();
  for (const name of ['bo', 'cy']) {
    const person = await personAt(database, name);
    await checks(workAt(database), person, { institution, pointKind: 'phone', value });
  }
  await addReviewer(database, { name: 'di', role: 'approver' }, { by: 'bo', now });
  await deactivateReviewer(database, 'bo', { by: 'di', now });
}

let source: PrismaClient;
let target: PrismaClient;
let text: string;

beforeAll(async () => {
  source = await empty('embedded');
  target = await empty('other');
  await live(source);
  text = await backup(source, now);
});

describe('a restore that is refused changes nothing', () => {
  const refusal = async (spoilt: string) => {
    const reason = await restore(target, spoilt).catch((error: Error) => error.message);
    expect(await target.institution.count()).toBe(0);
    expect(await target.auditEntry.count()).toBe(0);
    return reason;
  };

  test('because the database is not empty', async () => {
    await expect(restore(source, text)).rejects.toThrow('The database is not empty: institution');
  });

  test.each([
    ['a row was changed', (good: string) => good.replace('operator', 'nobody')],
    ['the end is missing', (good: string) => good.slice(0, -200)],
    ['it is something else', () => 'CREATE TABLE x ();\n'],
  ])('because %s', async (_why, spoil) => {
    expect(await refusal(spoil(text))).toMatch(/checksum|no backup/);
  });

  test.each([
    ['"actor":"operator"', '"actor":"nobody"', 'The audit chain breaks at entry'],
    ['0002_review', '0009_later', 'Restore it with the version that made it'],
  ])('because %s was forged and the checksum with it', async (said, forged, reason) => {
    const changed = text.replace(said, forged);
    const body = changed.slice(0, changed.lastIndexOf('{"sha256"'));
    expect(await refusal(`${body}${JSON.stringify({ sha256: checksum(body) })}\n`)).toContain(
      reason,
    );
  });
});

describe('a backup', () => {
  test('moves from one engine to the other and back, reviewers and audit chain included', async () => {
    await restore(target, text);
    const back = await empty('embedded');
    await restore(back, await backup(target, now));
    expect(await backup(back, now)).toBe(text);
    const entries = await back.auditEntry.count();
    expect(entries).toBeGreaterThan(4);
    expect(await verifyAudit(back)).toEqual({ entries, broken: null });
    expect(await back.reviewer.count({ where: { active: false } })).toBe(1);
    expect(await back.signedAct.count()).toBe(2);
    const published = (await readPublished(back))?.institutions.flatMap(({ hotlines }) => hotlines);
    const [checked, ...others] = published?.filter(({ checkedBy }) => checkedBy.length > 0) ?? [];
    expect(others).toEqual([]);
    expect(checked?.checkedBy).toEqual(['王老师', expect.stringMatching(/^R\d+$/)]);
  });

  test('leaves a database in which review goes on', async () => {
    await addReviewer(target, { name: 'eve', role: 'approver' }, { by: 'di', now });
    expect((await verifyAudit(target)).broken).toBeNull();
    await expect(target.$executeRaw`DELETE FROM "contact_point"`).rejects.toThrow('is refused');
  });
});
