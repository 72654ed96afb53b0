import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { step } from '../../scripts/launch/step.mjs';
import type { Count } from '../runner/count';
import { todaysBuild } from '../support/build';
import type { Fault, Scene } from './fault';
import { startSite } from './started-site';

/** Rehearses every bad day on a production site of its own and counts the promises that held. */
export async function runFaults(root: string, times = 3): Promise<Count> {
  const build = await todaysBuild(root);
  // Not before: they speak to the database through the client that was only just generated.
  const { faults } = await import('./table');
  const folder = mkdtempSync(join(tmpdir(), 'ringtrue-faults-'));
  // Below it a server runs as somebody else.
  chmodSync(folder, 0o755);
  const scene = await step('Starting a site to break', () => sceneIn(root, build, folder, times));
  try {
    const held = [];
    for (const fault of faults) held.push(await holds(fault, scene));
    const passed = held.filter(Boolean).length;
    return { passed, failed: held.length - passed };
  } finally {
    await scene.site.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function sceneIn(root: string, build: string, folder: string, times: number): Promise<Scene> {
  const dataFolder = join(folder, 'data');
  mkdirSync(dataFolder);
  const sign = join(folder, 'disk-is-full');
  const preload = pathToFileURL(join(root, 'tests/faults/full-disk.mjs')).href;
  const settings = { NODE_OPTIONS: `--import ${preload}`, FULL_WHILE: sign };
  const startAgain = () => startSite(root, dataFolder, settings);
  const site = await startAgain();
  if (!site.isReady) throw new Error(`npm start gave up:\n${site.said()}`);
  const fullDisk = (on: boolean) => {
    if (on) writeFileSync(sign, '');
    else if (existsSync(sign)) rmSync(sign);
  };
  return { root, build, folder, times, site, startAgain, fullDisk };
}

async function holds({ promise, prove }: Fault, scene: Scene): Promise<boolean> {
  const began = performance.now();
  const seconds = () => `(${((performance.now() - began) / 1_000).toFixed(0)} s)`;
  try {
    await prove(scene);
    console.log(`  ✓ ${promise} ${seconds()}`);
    return true;
  } catch (error) {
    console.log(`  ✗ ${promise} ${seconds()}\n${(error as Error).message}`);
    return false;
  }
}
