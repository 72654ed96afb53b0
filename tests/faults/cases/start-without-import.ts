import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '@/lib/database/connect';
import type { PrismaClient } from '@/lib/database/generated/client';
import { chinaDate } from '@/lib/directory/model/china-date';
import { decide } from '@/lib/directory/review/decide';
import { propose } from '@/lib/directory/review/propose';
import { publish } from '@/lib/directory/review/publish';
import { addReviewer } from '@/lib/directory/review/reviewers';
import { diskCopyIn } from '@/lib/directory/store/snapshot-copy';
import type { Fault, Scene } from '../fault';
import { healthOf, untilHealth } from '../health';
import { loadFor } from '../load';
import { startSite } from '../started-site';

const moved = '95016';

export const startWithoutImport: Fault = {
  promise:
    'a start whose import is refused, or whose tables or copy are damaged, serves what was last published and says why',
  async prove(scene) {
    const dataFolder = join(scene.folder, 'without-import');
    mkdirSync(dataFolder);
    await inDatabaseOf(scene, dataFolder, moveANumber);
    await startsAfterTheReview(scene, dataFolder);
    rmSync(diskCopyIn(dataFolder));
    await startsOn(scene, dataFolder, 'without a copy, from the publication');
    await inDatabaseOf(scene, dataFolder, async (database) => {
      await database.$executeRawUnsafe('DROP TABLE "alias" CASCADE');
    });
    await startsOn(scene, dataFolder, 'with damaged tables');
    writeFileSync(diskCopyIn(dataFolder), '{"format":2,"snapshot":{"institutions":[]}}');
    await startsOn(scene, dataFolder, 'with damaged tables and a damaged copy');
    await inDatabaseOf(scene, dataFolder, async (database) => {
      await database.$executeRawUnsafe('DROP TABLE "publication" CASCADE');
    });
    await startsFromTheCopy(scene, dataFolder);
  },
};

/** Starts a site on the folder, waits for its copy of the directory, does `work` in its database and ends it. */
async function inDatabaseOf(
  { root }: Scene,
  dataFolder: string,
  work: (database: PrismaClient) => Promise<void>,
): Promise<void> {
  const site = await startSite(root, dataFolder);
  assert.ok(site.isReady, site.said());
  await untilHealth(site.origin, 'up');
  const database = connect(site.databaseUrl);
  try {
    await work(database);
  } finally {
    await database.$disconnect();
    await site.end();
  }
}

/** What two reviewers may well do: a number turns out to be another institution's. The files still say otherwise. */
async function moveANumber(database: PrismaClient): Promise<void> {
  const now = new Date();
  for (const name of ['ann', 'bo']) {
    await addReviewer(database, { name, role: 'approver' }, { by: 'operator', now });
  }
  const owner = await database.contactPoint.findFirstOrThrow({ where: { value: moved } });
  const from = { kind: 'withdraw', institution: owner.institutionId } as const;
  const to = { kind: 'add', institution: 'icbc', content: contentOf(moved, now) } as const;
  for (const change of [from, to]) {
    const request = { ...change, value: moved, reason: 'a rehearsal' };
    const proposal = await propose(database, request, { as: 'ann', now });
    const decision = { proposal, approve: true, note: '' };
    await decide(database, decision, { as: 'bo', now });
  }
  await publish(database, { as: 'bo', now });
}

function contentOf(number: string, now: Date) {
  const seenOn = chinaDate(now);
  const publisher = { zh: '中国工商银行', en: 'Industrial and Commercial Bank of China' };
  const page = { kind: 'ownSite', publisher, quote: number, url: 'https://www.icbc.com.cn/' };
  return {
    ...{ number, display: number, purpose: 'customerService', direction: 'unknown' },
    ...{ publishAs: 'sourced', seenOn, evidence: [{ ...page, seenOn }] },
  };
}

async function startsAfterTheReview(scene: Scene, dataFolder: string): Promise<void> {
  const site = await startsOn(scene, dataFolder, 'after a review the files contradict', false);
  assert.match(site.said(), /Directory refused[\s\S]*95016[\s\S]*Pages go on with the last/);
  const page = await (await fetch(`${site.origin}/api/v1/hotlines?q=icbc`)).text();
  assert.ok(page.includes(moved), 'what reviewers published is not shown');
  await site.end();
}

async function startsOn({ root }: Scene, dataFolder: string, how: string, isEnded = true) {
  const site = await startSite(root, dataFolder);
  assert.ok(site.isReady, `${how}: ${site.said()}`);
  assert.match(site.said(), /Pages go on with the last directory; it is tried again/);
  assert.doesNotMatch(site.said(), /^\s+at .+:\d+:\d+\)?$/m, 'a stack trace');
  assert.deepEqual((await loadFor(site.origin, 1)).failures, [], how);
  await untilHealth(site.origin, 'up');
  if (isEnded) await site.end();
  return site;
}

/** Nothing to publish from any more: the copy, which the last start put in order, is all there is. */
async function startsFromTheCopy({ root }: Scene, dataFolder: string): Promise<void> {
  const site = await startSite(root, dataFolder);
  assert.ok(site.isReady, site.said());
  assert.deepEqual((await loadFor(site.origin, 1)).failures, []);
  assert.equal((await healthOf(site.origin))?.status, 'degraded');
  await site.end();
}
