import { expect, test } from 'vitest';
import { addReviewer } from '@/lib/directory/review/reviewers';
import { connect } from './connect';
import type { PrismaClient } from './generated/client';
import { embeddedTestDatabase, shapeOf } from './test-database';

const now = new Date('2026-11-22T00:00:00Z');

/** Works with a database and closes it. */
async function use<T>(work: (database: PrismaClient, url: string) => Promise<T>) {
  const server = await embeddedTestDatabase();
  const database = connect(server.url);
  try {
    return { url: server.url, result: await work(database, server.url) };
  } finally {
    await database.$disconnect();
    await server.close();
  }
}

test('a database that was closed is used again, and nothing that was written is there', async () => {
  const first = await use(async (database) => {
    await database.$executeRaw`CREATE SCHEMA kept_0`;
    await database.$executeRaw`SET search_path = kept_0`;
    await database.$executeRaw`RESET search_path`;
    await database.$executeRaw`SET datestyle = 'German'`;
    return addReviewer(database, { name: 'ann', role: 'editor' }, { by: 'operator', now });
  });
  const second = await use(async (database) => ({
    reviewers: await database.reviewer.count(),
    settings: await database.$queryRaw`SHOW datestyle`,
    schemas: await database.$queryRaw`SELECT 1 FROM pg_namespace WHERE nspname = 'kept_0'`,
    counted: await database.$queryRaw`SELECT 1 FROM pg_sequences WHERE last_value IS NOT NULL`,
  }));
  expect(second.url).toBe(first.url);
  expect(second.result).toEqual({
    ...{ reviewers: 0, settings: [{ DateStyle: 'ISO, MDY' }], schemas: [], counted: [] },
  });
});

const changes = [
  'CREATE TABLE mine (id int)',
  'ALTER TABLE audit_entry DISABLE TRIGGER USER',
  'ALTER TABLE reviewer ADD COLUMN mine int',
  'ALTER TABLE reviewer ALTER COLUMN mine SET DEFAULT 7',
  'CREATE INDEX mine_too ON mine (id)',
  'GRANT SELECT ON reviewer TO PUBLIC',
  'CREATE ROLE mine',
  `UPDATE _prisma_migrations SET migration_name = 'mine' WHERE migration_name LIKE '0001%'`,
];

test('one that was left changed is used no more, whatever was changed', async () => {
  const { url } = await use(async (database, at) => {
    const shapes = [await shapeOf(at)];
    for (const change of changes) {
      await database.$executeRawUnsafe(change);
      shapes.push(await shapeOf(at));
    }
    expect(new Set(shapes).size).toBe(changes.length + 1);
  });
  expect((await use(async () => undefined)).url).not.toBe(url);
});
