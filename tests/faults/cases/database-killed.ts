import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../fault';
import { untilHealth } from '../health';
import { startLoad } from '../load';

export const databaseKilled: Fault = {
  promise: 'an embedded database killed under load fails no request, and is back without a restart',
  async prove({ site }) {
    const load = startLoad(site.origin);
    await pause(1_000);
    site.killDatabase();
    await untilHealth(site.origin, 'degraded');
    await untilHealth(site.origin, 'up');
    await pause(1_000);
    assert.deepEqual((await load.stop()).failures.slice(0, 5), []);
  },
};
