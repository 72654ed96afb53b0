import { beforeEach, expect, test } from 'vitest';
import type { PrismaClient } from '@/lib/database/generated/client';
import { setUpTestDatabase } from '@/lib/database/set-up-test-database';
import { emptyTestDatabase } from '../factories/empty-test-database';
import { files, now } from '../factories/review-database';
import { importDirectory } from '../import/import';
import { publishedNumbersOf } from '../model/published';
import { todayFor } from '../model/today-for';
import { readPublished } from '../store/repository';
import { verifyAudit } from './audit';

const ahead = new Date('2031-11-22T00:00:00Z');

let database: PrismaClient;

setUpTestDatabase((fresh) => {
  database = fresh;
});
beforeEach(() => emptyTestDatabase(database));

/** The version readers get, and how many of its numbers may be dialled at that moment. */
async function seenAt(moment: Date) {
  const snapshot = await readPublished(database);
  if (snapshot === null) throw new Error('Nothing is published.');
  const today = todayFor(snapshot, moment);
  const numbers = snapshot.institutions.flatMap((one) => publishedNumbersOf(one, today));
  return [snapshot.version, numbers.filter(({ dialable }) => dialable).length];
}

test('one start with the clock five years ahead takes the dial links away only until the next', async () => {
  await importDirectory(database, files, ahead);
  expect(await seenAt(now)).toEqual([1, 0]);
  await importDirectory(database, files, now);
  expect(await seenAt(now)).toEqual([2, 1]);
  expect((await verifyAudit(database)).broken).toBeNull();
});

test('what is dated right is not published again, on a machine a little behind neither', async () => {
  await importDirectory(database, files, now);
  await importDirectory(database, files, now);
  await importDirectory(database, files, new Date(now.getTime() - 3_600_000));
  expect(await seenAt(now)).toEqual([1, 1]);
});

test('a clock behind what the files say does not put the day back', async () => {
  await importDirectory(database, files, now);
  await importDirectory(database, files, new Date('2025-01-01T00:00:00Z'));
  expect(await seenAt(now)).toEqual([1, 1]);
});
