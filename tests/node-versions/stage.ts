import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installApart } from '../../scripts/launch/toolchain.mjs';
import { untilHealth } from '../faults/health';
import { startSite } from '../faults/started-site';
import { type Count, leftOut, sum } from '../runner/count';
import { runUnitTests } from '../runner/stages';

/** `npm start` and the unit tests on the oldest and the newest Node the README names, whose programs the npm registry has for Linux on x64. */
export async function runNodeVersions(root: string): Promise<Count> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log('• Not Linux on x64: other versions of Node are left out.');
    return leftOut;
  }
  const folder = await installApart(root, 'tests/node-versions/packages', 'node-versions');
  const counts: Count[] = [];
  for (const which of ['node-oldest', 'node-newest']) {
    const home = join(folder, 'node_modules', which);
    const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    console.log(`• Node ${version}`);
    counts.push(await starts(root, join(home, 'bin/node')));
    counts.push(await runUnitTests(root, [], join(home, 'bin/node')));
  }
  return sum(counts);
}

async function starts(root: string, node: string): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'ringtrue-node-'));
  // Whatever is started by name is this Node too.
  const settings = { PATH: `${dirname(node)}:${process.env.PATH}` };
  const site = await startSite(root, join(folder, 'data'), settings, node);
  try {
    if (!site.isReady) throw new Error(`npm start gave up:\n${site.said()}`);
    await untilHealth(site.origin, 'up');
    console.log('  ✓ npm start serves');
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.log(`  ✗ npm start serves\n${(error as Error).message}`);
    return { passed: 0, failed: 1 };
  } finally {
    await site.end();
    rmSync(folder, { recursive: true, force: true });
  }
}
