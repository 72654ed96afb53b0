import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PrismaClient } from '@/lib/database/generated/client';
import { setUpTestDatabase } from '@/lib/database/set-up-test-database';
import { buildHotline, buildInstitution } from '../factories/institution';
import { files, fillTestDatabase, now } from '../factories/review-database';

let database: PrismaClient;

setUpTestDatabase((fresh) => {
  database = fresh;
});
beforeEach(() => fillTestDatabase(database));
afterEach(() => vi.unstubAllEnvs());

const folder = await mkdtemp(join(tmpdir(), 'periods-'));
afterAll(() => rm(folder, { recursive: true }));

/** The modules of another process, started with these periods. */
async function processWith(verified: string, sourced: string) {
  vi.resetModules();
  vi.stubEnv('VERIFIED_DAYS', verified);
  vi.stubEnv('SOURCED_DAYS', sourced);
  const [
    { importDirectory },
    { readInstitutions, readPublication, readPublished },
    rows,
    table,
    { withOwnReviewDays },
    { SnapshotSource },
    { reviewedUntil },
  ] = await Promise.all([
    import('../import/import'),
    import('./repository'),
    import('../review/number-rows'),
    import('../review/propose-file'),
    import('./review-days'),
    import('./snapshot-source'),
    import('../model/trust'),
  ]);
  return {
    runImport: () => importDirectory(database, files, now),
    exported: async () =>
      JSON.parse(JSON.stringify(rows.numberRows(await readInstitutions(database)))),
    propose: (raw: unknown) =>
      table.proposeFile(database, rows.parseNumberRows('x.json', raw), { as: 'ann', now }),
    source: () =>
      new SnapshotSource({
        readPublication: () => readPublication(database),
        readPublished: () => readPublished(database),
        diskCopy: join(folder, 'copy.json'),
        served: (stored) => ({ ...stored, institutions: withOwnReviewDays(stored.institutions) }),
        now: () => 0,
      }),
    reviewedUntil,
  };
}

test('an import by a process with periods of its own finds nothing changed and writes no period', async () => {
  const other = await processWith('90', '30');
  expect(await other.runImport()).toMatchObject({
    refused: null,
    version: 1,
    added: [],
    changed: [],
    withdrawn: [],
  });
  const [row] = await database.publication.findMany();
  expect(JSON.stringify(row?.content)).not.toContain('reviewDays');
});

test('what such a process exports can be imported by any', async () => {
  const exported = await (await processWith('90', '30')).exported();
  expect(await (await processWith('', '')).propose(exported)).toEqual({ made: [], waiting: 0 });
  expect(await (await processWith('10', '20')).propose(exported)).toEqual({ made: [], waiting: 0 });
});

test('each process shows the end of a review by its own periods, whoever wrote the last copy', async () => {
  const untilOf = async (verified: string, sourced: string) => {
    const { source, reviewedUntil } = await processWith(verified, sourced);
    const { institutions } = await source().current();
    const hotline = institutions[0]?.hotlines[0];
    return hotline === undefined ? null : reviewedUntil(hotline);
  };
  expect(await untilOf('90', '30')).toBe('2026-12-20');
  expect(await readFile(join(folder, 'copy.json'), 'utf8')).not.toContain('reviewDays');
  expect(await untilOf('', '')).toBe('2027-11-20');
});

test('periods that an earlier version stored in a publication decide nothing', async () => {
  const { withOwnReviewDays } = await import('./review-days');
  const hotline = buildHotline({ reviewDays: { verified: 1, read: 1 } });
  const [one] = withOwnReviewDays([buildInstitution({ hotlines: [hotline] })]);
  expect(one?.hotlines[0]).not.toHaveProperty('reviewDays');
});
