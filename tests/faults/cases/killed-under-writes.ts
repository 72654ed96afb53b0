import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault, Scene } from '../fault';
import { until } from '../health';
import { acknowledgedWrites, lossIn } from '../writes';

export const killedUnderWrites: Fault = {
  promise: 'SIGKILL under writes, of the database or of everything, loses nothing acknowledged',
  async prove(scene) {
    const acknowledged: string[] = [];
    for (let round = 1; round <= scene.times; round += 1) {
      const writes = acknowledgedWrites(scene.site.databaseUrl);
      await writes.until(3);
      // Longer and longer, so that the kill meets another moment of a write each time.
      await pause(7 * round);
      await kill(scene, round % 2 === 0);
      acknowledged.push(...(await writes.stop()));
      await until('the database answers', () => answers(scene, acknowledged));
    }
    assert.ok(acknowledged.length >= 3 * scene.times, 'too little was written between the kills');
    console.log(`  ${scene.times} kills, ${acknowledged.length} acknowledged writes`);
  },
};

async function kill(scene: Scene, everything: boolean): Promise<void> {
  if (!everything) return scene.site.killDatabase();
  await scene.site.killAll();
  scene.site = await scene.startAgain();
  assert.ok(scene.site.isReady, `npm start gave up:\n${scene.site.said().slice(-1_000)}`);
}

async function answers(scene: Scene, acknowledged: readonly string[]): Promise<boolean> {
  const loss = await lossIn(scene.site.databaseUrl, acknowledged).catch(() => 'away');
  if (loss === 'away') return false;
  assert.equal(loss, null);
  return true;
}
