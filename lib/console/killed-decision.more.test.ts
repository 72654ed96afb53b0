import { execFile } from 'node:child_process';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '@/lib/database/connect';
import type { PrismaClient } from '@/lib/database/generated/client';
import { testDatabase } from '@/lib/database/test-database';
import { fillTestDatabase, now, number } from '@/lib/directory/factories/review-database';
import { verifyAudit } from '@/lib/directory/review/audit';
import { nextPublication } from '@/lib/directory/review/publication-changes';
import { auditExport } from '@/lib/directory/review/signing/audit-export';
import { exportSigned } from '@/lib/directory/review/signing/export';
import { readInstitutions, readPublished } from '@/lib/directory/store/repository';
import { prepareAct } from './acts/act';
import { actRequestFrom } from './acts/requests';
import { acts, type Person, personAt, settings, workAt } from './factories/console-database';
import { itemFor } from './items';

let server: Awaited<ReturnType<typeof testDatabase>>;
let database: PrismaClient;
/** The program that dies, in one piece: it is started some twenty times. */
let program = '';

beforeAll(async () => {
  const { outputFiles } = await build({
    ...{ entryPoints: ['lib/console/factories/commit-and-die.ts'], bundle: true, write: false },
    ...{ platform: 'node', format: 'esm', packages: 'external' },
  });
  program = outputFiles[0]?.text ?? '';
  server = await testDatabase();
  database = connect(server.url);
  await fillTestDatabase(database);
});
afterAll(async () => {
  await database.$disconnect();
  await server.close();
});

/** Says "right" of a proposal in a process that dies after its nth write; true when it lived to the end. */
async function decides(by: Person, proposal: number, diesAfter: number): Promise<boolean> {
  const { hash } = await itemFor(database, await readInstitutions(database), { proposal });
  const asked = { act: 'check', item: { proposal }, hash, verdict: 'right', reason: 'seen' };
  const { challenge } = await prepareAct(workAt(database), by.session, actRequestFrom(asked));
  const response = by.key.answer(challenge, settings.origin);
  const told = JSON.stringify({ session: by.session, response, diesAfter });
  const words = ['--input-type=module', '-', server.url, told];
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, words, (error, stdout, stderr) => {
      if (error !== null && error.signal !== 'SIGKILL') reject(new Error(stderr));
      else resolve(stdout.includes('committed'));
    });
    child.stdin?.end(program);
  });
}

/** Everything a decision writes. */
async function state() {
  return {
    signed: await database.signedAct.count({ where: { kind: 'check' } }),
    decided: await database.decision.count(),
    told: await database.auditEntry.count(),
    version: (await readPublished(database))?.version,
    shown: (await readPublished(database))?.institutions.flatMap(({ hotlines }) =>
      hotlines.map((hotline) => hotline.number),
    ),
    rows: await database.contactPoint.count({ where: { withdrawnAt: null } }),
  };
}

test('a decision killed after any of its writes is no decision at all, and the next one is whole', async () => {
  const ann = await personAt(database, 'ann', 'editor');
  const bo = await personAt(database, 'bo');
  const content = number('95001');
  await acts(workAt(database), ann, {
    ...{ act: 'propose', kind: 'add', institution: 'two', pointKind: 'phone' },
    ...{ value: content.number, content, reason: 'seen' },
  });
  const { id } = await database.proposal.findFirstOrThrow();
  const before = await state();
  let deaths = 0;
  while (!(await decides(bo, id, deaths + 1))) {
    deaths += 1;
    expect(await state(), `after write ${deaths}`).toEqual(before);
    expect((await verifyAudit(database)).broken).toBeNull();
  }
  expect(deaths, 'a decision, its signature and its publication are many writes').toBeGreaterThan(
    7,
  );
  const after = await state();
  expect(after).toMatchObject({ signed: 1, decided: 1, version: (before.version ?? 0) + 1 });
  expect(after.shown).toContain('95001');
  expect(await nextPublication(database)).toEqual([]);
  expect(await auditExport(await exportSigned(database, now), null)).toMatchObject({ broken: [] });
}, 600_000);
