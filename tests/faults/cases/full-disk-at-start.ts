import assert from 'node:assert/strict';
import type { Fault } from '../fault';
import { untilHealth } from '../health';
import { loadFor } from '../load';

export const fullDiskAtStart: Fault = {
  promise:
    'a start on a full disk serves the last directory, says so, and recovers when there is room',
  async prove(scene) {
    await untilHealth(scene.site.origin, 'up');
    await scene.site.end();
    scene.fullDisk(true);
    try {
      scene.site = await scene.startAgain();
      assert.ok(scene.site.isReady, scene.site.said());
      assert.match(scene.site.said(), /The disk is full at .*embedded database/);
      assert.match(scene.site.said(), /Pages go on with the last directory/);
      assert.doesNotMatch(scene.site.said(), /^\s+at .+:\d+:\d+\)?$|move .* away/m);
      assert.deepEqual((await loadFor(scene.site.origin, 1)).failures, []);
    } finally {
      scene.fullDisk(false);
    }
    await untilHealth(scene.site.origin, 'up');
  },
};
