import { beforeEach, describe, expect, test } from 'vitest';
import type { PrismaClient } from '@/lib/database/generated/client';
import { setUpTestDatabase } from '@/lib/database/set-up-test-database';
import { emptyTestDatabase } from '../factories/empty-test-database';
import { fillTestDatabase, now } from '../factories/review-database';
import { recordAct, verifyAudit } from './audit';
import { addReviewer, deactivateReviewer, reviewerNamed } from './reviewers';

let database: PrismaClient;

setUpTestDatabase((fresh) => {
  database = fresh;
});
beforeEach(() => fillTestDatabase(database));

const adds = (name: string, role: 'editor' | 'approver', by: string) =>
  addReviewer(database, { name, role }, { by, now });
const leaves = (name: string, by: string) => deactivateReviewer(database, name, { by, now });
const lastAct = () => database.auditEntry.findFirst({ orderBy: { seq: 'desc' } });

describe('who reviews is for another active approver to say', () => {
  test('once the operator brought the first two', async () => {
    await emptyTestDatabase(database);
    await adds('bo', 'approver', 'operator');
    await adds('cy', 'approver', 'operator');
    for (const role of ['approver', 'editor'] as const) {
      await expect(adds('dee', role, 'operator')).rejects.toThrow(
        'Expected --as with another active approver to decide about dee, but operator is none.',
      );
    }
    await adds('dee', 'approver', 'bo');
  });

  test.each([
    ['an editor', 'ann', 'ann is none'],
    ['nobody known', 'mallory', 'mallory is none'],
    ['the operator', 'operator', 'operator is none'],
    ['the person', 'bo', 'bo cannot decide about themselves'],
  ])('not for %s', async (_who, by, reason) => {
    await expect(adds('bo', 'editor', by)).rejects.toThrow(reason);
    await expect(leaves('bo', by)).rejects.toThrow(reason);
    expect(await reviewerNamed(database, 'bo')).toMatchObject({ role: 'approver' });
  });

  test('and stands in the audit with what was before', async () => {
    await adds('ann', 'approver', 'cy');
    expect(await lastAct()).toMatchObject({
      actor: 'cy',
      action: 'reviewer',
      subject: 'ann',
      detail: { role: 'approver', before: 'editor', wasActive: true },
    });
    await leaves('ann', 'bo');
    expect(await lastAct()).toMatchObject({ actor: 'bo', action: 'deactivate', subject: 'ann' });
    expect((await verifyAudit(database)).broken).toBeNull();
  });
});

test('who left acts no more, cannot leave twice, and comes back only by another', async () => {
  await leaves('bo', 'cy');
  await expect(reviewerNamed(database, 'bo')).rejects.toThrow('the name of a reviewer');
  await expect(leaves('bo', 'cy')).rejects.toThrow('There is no active reviewer "bo".');
  await expect(adds('bo', 'approver', 'bo')).rejects.toThrow('another active approver');
  await expect(adds('bo', 'approver', 'operator')).rejects.toThrow('add one first');
  await adds('bo', 'approver', 'cy');
});

test.each(['operator', 'import', 'directory-files'])('nobody reviews as %s', (name) =>
  expect(adds(name, 'editor', 'bo')).rejects.toThrow('stands for a program in the audit'),
);

describe('past the code, the database refuses', () => {
  /** Writes an act as `by` about `subject` and then does something else. */
  const acts = (by: string, subject: string, sql: string) =>
    database.$transaction(async (db) => {
      await recordAct(db, { at: now, actor: by, action: 'reviewer', subject, detail: {} });
      await db.$executeRawUnsafe(sql);
    });
  const promote = `UPDATE "reviewer" SET "role" = 'approver' WHERE "name" = 'ann'`;
  const insert = (name: string) =>
    `INSERT INTO "reviewer" ("name", "role") VALUES ('${name}', 'approver')`;

  test('a change of which the audit says nothing', async () => {
    for (const sql of [promote, insert('dee')]) {
      await expect(database.$executeRawUnsafe(sql)).rejects.toThrow(
        'written into audit_entry first',
      );
    }
  });

  test('a role given by oneself, by an editor, by nobody or in the name of an act about another', async () => {
    await expect(acts('ann', 'ann', promote)).rejects.toThrow('another active approver');
    await expect(acts('mallory', 'ann', promote)).rejects.toThrow('another active approver');
    await expect(acts('operator', 'dee', insert('dee'))).rejects.toThrow('by an active approver');
    await expect(acts('bo', 'cy', promote)).rejects.toThrow('changed by an act about cy');
  });

  test('another name for somebody, and forgetting them', async () => {
    const rename = `UPDATE "reviewer" SET "name" = 'eve' WHERE "name" = 'ann'`;
    await expect(acts('bo', 'eve', rename)).rejects.toThrow('keeps the name');
    const forget = `DELETE FROM "reviewer" WHERE "name" = 'ann'`;
    await expect(database.$executeRawUnsafe(forget)).rejects.toThrow('is refused');
    await expect(database.$executeRawUnsafe('TRUNCATE "reviewer" CASCADE')).rejects.toThrow();
  });

  test('the name of the files as an approver', async () => {
    const sql = insert('directory-files');
    await expect(acts('bo', 'directory-files', sql)).rejects.toThrow('approves_nothing');
  });
});
