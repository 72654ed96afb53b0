import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launch, run, stop } from '../../scripts/launch/children.mjs';
import { fillDatabase, typescript } from '../../scripts/launch/database';
import { quietly, step } from '../../scripts/launch/step.mjs';
import { type Count, leftOut } from '../runner/count';
import { todaysBuild } from '../support/build';
import { freePort } from '../support/free-port';
import { hasNginx } from '../support/has-nginx';
import { type Instance, startInstance } from '../support/instance';
import { findPostgres } from '../support/postgres';
import { healthOf, until, untilHealth } from './health';
import { startLoad } from './load';
import { nginxFor } from './nginx';

const held: string[] = [];

/** Two servers on one PostgreSQL behind nginx: an empty database, one server killed, one stopped, a publication; counts the promises that held and throws at the first broken one. Without the programs nothing is counted. */
export async function runTwoInstances(root: string): Promise<Count> {
  const postgres = hasNginx() ? await findPostgres() : null;
  if (!postgres) {
    console.log(
      '• No PostgreSQL or no nginx here: two servers behind a balancer are left out (apt-get install postgresql nginx-light).',
    );
    return leftOut;
  }
  const build = await todaysBuild(root);
  const folder = mkdtempSync(join(tmpdir(), 'ringtrue-two-'));
  try {
    await step('Two servers on one PostgreSQL', () => rehearse(root, build, folder, postgres.url));
    return { passed: held.length, failed: 0 };
  } finally {
    await postgres.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rehearse(root: string, build: string, folder: string, url: string) {
  await quietly(() => Promise.all([fillDatabase(root, url), fillDatabase(root, url)]));
  const start = async (name: string, PORT?: string) => {
    const settings = { DATABASE_URL: url, DATA_DIR: join(folder, name), TRUST_PROXY: '1' };
    return startInstance(build, { settings: PORT ? { ...settings, PORT } : settings });
  };
  const [one, two] = await Promise.all([start('one'), start('two')]);
  await Promise.all([one, two].map(({ origin }) => untilHealth(origin, 'up')));
  tell('both were started at once on an empty database');
  const port = await freePort();
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, nginxFor(folder, port, [one.origin, two.origin]));
  const nginx = launch('nginx', ['-c', config, '-p', folder], { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  await untilHealth(origin, 'up');
  const again = await losesOne(origin, one, () => start('one', new URL(one.origin).port));
  await stopsOne(origin, two);
  const last = await start('two', new URL(two.origin).port);
  await publishes(root, url, [again, last]);
  await Promise.all([again.end(), last.end()]);
  await stop(nginx);
}

/** Kills one under load and starts it again: at most what it was answering may be lost. */
async function losesOne(origin: string, one: Instance, start: () => Promise<Instance>) {
  const load = startLoad(origin, 40);
  await pause(3_000);
  const underWay = load.underWay();
  await one.end('SIGKILL');
  await pause(3_000);
  const again = await start();
  await pause(2_000);
  const { failures, answered } = await load.stop();
  assert.ok(failures.length <= underWay, `${underWay} under way, lost: ${failures.join(', ')}`);
  tell(`one killed with ${underWay} under way: ${failures.length} lost of ${answered}`);
  return again;
}

async function stopsOne(origin: string, two: Instance) {
  const load = startLoad(origin, 40);
  await pause(2_000);
  await two.end('SIGTERM');
  await pause(2_000);
  const { failures, answered } = await load.stop();
  assert.deepEqual(failures, []);
  tell(`one stopped gently: none lost of ${answered}`);
}

async function publishes(root: string, url: string, instances: readonly Instance[]) {
  const versions = () => Promise.all(instances.map(async ({ origin }) => versionOf(origin)));
  const before = (await versions())[0] ?? 0;
  for (const command of publication) await directory(root, url, command);
  await until('both show the new version', async () =>
    (await versions()).every((version) => version === before + 1),
  );
  for (const { origin } of instances) {
    const page = await (await fetch(`${origin}/api/v1/hotlines?q=icbc`)).text();
    assert.ok(!page.includes('95588'), 'a withdrawn number is still shown');
  }
  tell('a publication reached both');
}

const publication = [
  ['reviewer', 'ann', '--role', 'approver'],
  ['reviewer', 'bo', '--role', 'approver'],
  ['propose', 'withdraw', 'icbc', '95588', '--reason', 'a rehearsal', '--as', 'ann'],
  ['approve', '1', '--as', 'bo'],
  ['publish', '--as', 'bo'],
];

function directory(root: string, url: string, command: string[]): Promise<string> {
  const env = { ...process.env, DATABASE_URL: url };
  return run(process.execPath, typescript(root, 'scripts/directory/review.ts', ...command), {
    cwd: root,
    env,
  });
}

async function versionOf(origin: string): Promise<number | null> {
  return (await healthOf(origin))?.directoryVersion ?? null;
}

function tell(what: string): void {
  held.push(what);
  console.log(`  ✓ ${what}`);
}
