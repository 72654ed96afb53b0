import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '@/lib/database/connect';
import type { PrismaClient } from '@/lib/database/generated/client';
import { testDatabase } from '@/lib/database/test-database';
import { largeDirectory } from '@/lib/directory/factories/large-directory';
import { readInstitutions, readPublished } from '@/lib/directory/store/repository';

const size = 150;
let folder: string;
let server: Awaited<ReturnType<typeof testDatabase>>;
let database: PrismaClient;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'directory-'));
  await writeFile(join(folder, 'large.json'), largeDirectory(size));
  server = await testDatabase();
  database = connect(server.url);
});
afterAll(async () => {
  await database.$disconnect();
  await server.close();
  await rm(folder, { recursive: true });
});

function startImport(): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'scripts/directory/import.ts', folder], {
    env: { ...process.env, DATABASE_URL: server.url },
    stdio: 'ignore',
  });
}

/** True once the import has begun to write; false when it ended before anybody saw it. */
async function untilItWrites(child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null) {
    const [{ count }] = await database.$queryRaw<[{ count: bigint }]>`
      SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'`;
    if (count > 0n) return true;
    await pause(20);
  }
  return false;
}

test('an import killed in the middle leaves nothing half-done, and the next one completes', async () => {
  const child = startImport();
  const ended = once(child, 'exit');
  await Promise.race([untilItWrites(child), pause(20_000)]);
  child.kill('SIGKILL');
  await ended;

  const seen = await readInstitutions(database);
  expect([0, size]).toContain(seen.length);
  expect((await readPublished(database))?.institutions.length ?? 0).toBe(seen.length);

  const [code] = await once(startImport(), 'exit');
  expect(code).toBe(0);
  const published = await readPublished(database);
  expect(published?.institutions).toHaveLength(size);
  expect(published?.institutions.every(({ hotlines }) => hotlines.length === 3)).toBe(true);
}, 60_000);
