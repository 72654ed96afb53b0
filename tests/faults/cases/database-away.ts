import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../support/free-port';
import { startInstance } from '../../support/instance';
import type { Fault, Scene } from '../fault';
import { healthOf, untilHealth } from '../health';
import { loadFor } from '../load';
import { startSite } from '../started-site';
import { type WayToDatabase, wayToDatabase } from '../way-to-database';

export const databaseAway: Fault = {
  promise:
    'a start without its database serves the last good directory, or says what is wrong; it recovers',
  async prove(scene) {
    const way = await wayToDatabase(scene.site.databaseUrl, await freePort());
    const settings = { DATABASE_URL: way.url, DATA_DIR: join(scene.folder, 'away') };
    mkdirSync(settings.DATA_DIR);
    await startsWithNothing(scene, way, settings);
    await startsWithTheLastCopy(scene, way, settings);
    await npmStartGoesOn(scene, way, settings);
    await way.cut();
  },
};

type Settings = { readonly DATABASE_URL: string; readonly DATA_DIR: string };

async function startsWithNothing({ root, build }: Scene, way: WayToDatabase, settings: Settings) {
  const launched = await startSite(root, settings.DATA_DIR, settings);
  assert.equal(launched.isReady, false);
  assert.match(launched.said(), /DATABASE_URL names cannot be reached \(ECONNREFUSED\)/);
  const server = await startInstance(build, { settings });
  assert.equal((await healthOf(server.origin))?.status, 'down');
  assert.match(server.log(), /Expected a published directory .* found neither/);
  const { status } = await fetch(`${server.origin}/zh/call`);
  assert.equal(status, 200, 'what to say on a call needs no directory');
  const copy = await fetch(`${server.origin}/directory/copy.json`);
  assert.equal(copy.status, 503, 'no phone keeps an empty directory');
  await way.listen();
  await untilHealth(server.origin, 'up');
  await server.end();
  await way.cut();
}

async function startsWithTheLastCopy({ build }: Scene, way: WayToDatabase, settings: Settings) {
  const server = await startInstance(build, { settings });
  assert.equal((await healthOf(server.origin))?.status, 'degraded');
  assert.deepEqual((await loadFor(server.origin, 1)).failures, []);
  await way.listen();
  await untilHealth(server.origin, 'up');
  await server.end();
  await way.cut();
}

async function npmStartGoesOn({ root }: Scene, way: WayToDatabase, settings: Settings) {
  const site = await startSite(root, settings.DATA_DIR, settings);
  assert.ok(site.isReady, site.said());
  assert.match(site.said(), /cannot be reached[\s\S]*Pages go on with the last directory/);
  assert.deepEqual((await loadFor(site.origin, 1)).failures, []);
  await way.listen();
  await untilHealth(site.origin, 'up');
  await site.end();
}
