import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Count } from '../runner/count';
import { todaysBuild } from '../support/build';
import { filledDatabase } from '../support/filled-database';
import { type Instance, startInstance } from '../support/instance';
import { type LoadReport, median, startLoad } from './load';
import { merchantRequests } from './merchant-requests';
import { runFaults } from './stage';

const growth = 1.2;
const rounds = 10;

/** Rehearses every fault, then loads a server for so many minutes and sees that its memory stays flat; counts the promises that held. */
export async function soak(root: string, minutes: number, times: number): Promise<Count> {
  const { passed, failed } = await runFaults(root, times);
  const isFlat = await memoryStaysFlat(root, minutes);
  return { passed: passed + Number(isFlat), failed: failed + Number(!isFlat) };
}

async function memoryStaysFlat(root: string, minutes: number): Promise<boolean> {
  const build = await todaysBuild(root);
  const folder = mkdtempSync(join(tmpdir(), 'ringtrue-soak-'));
  const database = await filledDatabase(root, folder);
  try {
    const preload = pathToFileURL(join(root, 'tests/faults/collect-on-signal.mjs')).href;
    const settings = { DATABASE_URL: database.url, DATA_DIR: folder };
    const node = ['--expose-gc', '--import', preload];
    const server = await startInstance(build, { settings, node });
    return await loaded(server, minutes).finally(() => server.end());
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ten rounds of load, memory looked at after each; the first one warms up. */
async function loaded(server: Instance, minutes: number): Promise<boolean> {
  const memories: number[] = [];
  let failures = 0;
  console.log(
    '| minute | answered | failed | median ms | memory MB |\n| --: | --: | --: | --: | --: |',
  );
  for (let round = 1; round <= rounds; round += 1) {
    const load = startLoad(server.origin, 40, mixed);
    await pause((minutes * 60_000) / rounds);
    const report = await load.stop();
    memories.push(await settled(server));
    failures += report.failures.length;
    console.log(row((round * minutes) / rounds, report, memories.at(-1) ?? 0));
  }
  const [warm = 0] = memories;
  const ratio = (memories.at(-1) ?? 0) / warm;
  console.log(`memory at the end is ${ratio.toFixed(2)} of that after the first round`);
  return ratio < growth && failures === 0;
}

function row(minute: number, report: LoadReport, memory: number): string {
  const { answered, failures } = report;
  const cells = [minute.toFixed(1), answered, failures.length, median(report).toFixed(0)];
  return `| ${cells.join(' | ')} | ${memory.toFixed(0)} |`;
}

async function settled(server: Instance): Promise<number> {
  server.signal('SIGUSR2');
  await pause(1_000);
  return server.memory();
}

// Every combination of a few hundred addresses, so that nothing kept by address goes unnoticed.
const mixed = Array.from({ length: 500 }, (_, index) => {
  const { path, holds } = merchantRequests[index % merchantRequests.length] ?? {
    path: '/zh',
    holds: '',
  };
  return { path: `${path}${path.includes('?') ? '&' : '?'}visit=${index}`, holds };
});
