import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../fault';
import { until } from '../health';
import { startLoad } from '../load';
import { acknowledgedWrites, lossIn } from '../writes';

export const fullDisk: Fault = {
  promise:
    'a full disk fails no request, loses no acknowledged write, and is over when there is room',
  async prove(scene) {
    const load = startLoad(scene.site.origin);
    const writes = acknowledgedWrites(scene.site.databaseUrl);
    await writes.until(3);
    scene.fullDisk(true);
    await pause(4_000);
    scene.fullDisk(false);
    await writes.stop();
    await until('a reviewer can write again', async () => {
      const more = acknowledgedWrites(scene.site.databaseUrl);
      await more.until(1);
      return (await more.stop()).length > 0;
    });
    assert.equal(await lossIn(scene.site.databaseUrl, writes.acknowledged), null);
    assert.deepEqual((await load.stop()).failures, []);
  },
};
