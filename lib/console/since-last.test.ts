import { beforeEach, expect, test } from 'vitest';
import type { PrismaClient } from '@/lib/database/generated/client';
import { setUpTestDatabase } from '@/lib/database/set-up-test-database';
import { files, fillTestDatabase, now, number } from '@/lib/directory/factories/review-database';
import { importDirectory } from '@/lib/directory/import/import';
import { readInstitutions } from '@/lib/directory/store/repository';
import { acts, checks, type Person, personAt, workAt } from './factories/console-database';
import { itemFor } from './items';
import { lastLookOf, newsFor } from './since-last';

let database: PrismaClient;
let bo: Person;
let cy: Person;

setUpTestDatabase((fresh) => {
  database = fresh;
});
beforeEach(async () => {
  await fillTestDatabase(database);
  bo = await personAt(database, 'bo');
  cy = await personAt(database, 'cy');
});

const filed = { institution: 'one', pointKind: 'phone', value: '4000001111' } as const;
const lastLook = async ({ session }: Person) =>
  lastLookOf(
    database,
    session.reviewer.id,
    await itemFor(database, await readInstitutions(database), filed),
  );

test('a reviewer is told what a contact point says otherwise than when he signed, and nobody else is', async () => {
  expect(await lastLook(bo)).toBeNull();
  await checks(workAt(database), bo, filed);
  expect(await lastLook(bo)).toEqual({ on: '2026-11-22', verdict: 'right', changes: [] });
  expect(await lastLook(cy)).toBeNull();
  const other = JSON.stringify(files).replaceAll('客服热线', '客户热线');
  await importDirectory(database, JSON.parse(other), now);
  expect((await lastLook(bo))?.changes).toEqual([
    {
      field: 'evidence 1 quote',
      before: '客服热线 4000001111',
      after: '客户热线 4000001111',
    },
  ]);
});

test('what others brought since his last signature is counted, his own is not', async () => {
  const news = ({ session }: Person) => newsFor(database, session.reviewer.id);
  expect(await news(bo)).toBeNull();
  await checks(workAt(database), bo, filed);
  const later = workAt(database, new Date(now.getTime() + 86_400_000));
  const content = number('95001');
  await acts(later, cy, {
    ...{ act: 'propose', kind: 'add', institution: 'two', pointKind: 'phone' },
    ...{ value: '95001', content, reason: 'seen' },
  });
  await checks(later, cy, filed, 'wrong');
  const none = { alarms: 0, leads: 0 };
  expect(await news(bo)).toEqual({ since: '2026-11-22', proposals: 1, wrong: 1, ...none });
  expect(await news(cy)).toEqual({ since: '2026-11-23', proposals: 0, wrong: 0, ...none });
});
