import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Fault, Scene } from '../fault';
import { untilHealth } from '../health';
import { startSite } from '../started-site';
import { dialLinks } from './clock-jump';

const years = 365 * 24 * 3_600_000;

export const clockAheadOnce: Fault = {
  promise: 'one start with the clock five years ahead takes no dial link away for good',
  async prove(scene) {
    const { folder, root } = scene;
    const CLOCK_OFF = join(folder, 'clock-off-once');
    writeFileSync(CLOCK_OFF, String(5 * years));
    const preload = pathToFileURL(join(root, 'tests/faults/clock.mjs')).href;
    const ahead = { NODE_OPTIONS: `--import ${preload}`, CLOCK_OFF };
    mkdirSync(join(folder, 'ahead'));
    assert.equal(await linksOf(scene, ahead), 0);
    assert.ok((await linksOf(scene, {})) > 0, 'the clock is right again, the links are not back');
  },
};

async function linksOf({ root, folder }: Scene, settings: Readonly<Record<string, string>>) {
  const site = await startSite(root, join(folder, 'ahead'), settings);
  assert.ok(site.isReady, site.said());
  await untilHealth(site.origin, 'up');
  const links = await dialLinks(site.origin);
  await site.end();
  return links;
}
