import assert from 'node:assert/strict';
import { join } from 'node:path';
import { freePort } from '../../support/free-port';
import { startInstance } from '../../support/instance';
import type { Fault } from '../fault';
import { healthOf, untilHealth } from '../health';
import { loadFor, median } from '../load';
import { wayToDatabase } from '../way-to-database';

// Half of the requests, with and without the fault, on a machine that does other things too. A page that waited for
// the database would be a hundred times slower.
const slowest = 3;

export const slowDatabase: Fault = {
  promise:
    'a database that answers late, or never, slows no page and is used again once it answers',
  async prove({ site, build, folder }) {
    const way = await wayToDatabase(site.databaseUrl, await freePort());
    await way.listen();
    const settings = { DATABASE_URL: way.url, DATA_DIR: join(folder, 'slow') };
    const server = await startInstance(build, { settings });
    await untilHealth(server.origin, 'up');
    await loadFor(server.origin, 1);
    const usual = await loadFor(server.origin, 3);
    way.set('slow');
    const late = await askingHealth(server.origin, () => loadFor(server.origin, 3));
    way.set('silent');
    const never = await askingHealth(server.origin, () => loadFor(server.origin, 1));
    way.set('open');
    assert.deepEqual([...usual.failures, ...late.failures, ...never.failures], []);
    const ratio = median(late) / median(usual);
    console.log(
      `  a page takes ${ratio.toFixed(2)} times its usual time while every reply is 5 s late`,
    );
    assert.ok(ratio < slowest, `pages took ${ratio.toFixed(1)} times as long`);
    await untilHealth(server.origin, 'up');
    await server.end();
    await way.cut();
  },
};

/** Does `work` while balancers ask for health, which takes up connections that hear nothing. */
async function askingHealth<T>(origin: string, work: () => Promise<T>): Promise<T> {
  const asked = Array.from({ length: 12 }, () => healthOf(origin));
  const result = await work();
  const said = await Promise.all(asked);
  assert.ok(said.every((health) => health?.status === 'degraded'));
  return result;
}
