import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { applyMigrations } from '@/lib/database/migrations';
import { bareTestDatabase } from '@/lib/database/test-database';
import { using } from './open-database';
import { reports } from './reports';

const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of cleanUp.splice(0)) await end();
});

describe('a command on a database of an earlier version says what to do', () => {
  test.each([
    ['empty', ''],
    ['without hosts', '0011'],
  ])('%s', async (_what, last) => {
    const server = await bareTestDatabase();
    cleanUp.push(() => server.close());
    const folder = await mkdtemp(join(tmpdir(), 'migrations-'));
    cleanUp.push(() => rm(folder, { recursive: true }));
    for (const name of await readdir('prisma/migrations')) {
      if (/^\d/.test(name) && name.slice(0, last.length) > last) continue;
      if (last !== '')
        await cp(join('prisma/migrations', name), join(folder, name), { recursive: true });
    }
    if (last !== '') await applyMigrations(server.url, folder);
    for (const name of ['proposals', 'due', 'audit']) {
      const ran = using(server.url, async (database) =>
        reports[name]?.run({ database, words: [], flags: {}, now: new Date() }),
      );
      await expect(ran, name).rejects.toThrow(/^The database lacks tables of this version/);
    }
  });
});
