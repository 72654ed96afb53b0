import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { run, stop } from '../../scripts/launch/children.mjs';
import { fillDatabase, typescript } from '../../scripts/launch/database';
import { quietly, step } from '../../scripts/launch/step.mjs';
import { startNginx } from '../deployment/nginx';
import { type Count, leftOut } from '../runner/count';
import { todaysBuild } from '../support/build';
import { hasNginx } from '../support/has-nginx';
import { type Instance, startInstance } from '../support/instance';
import { findPostgres } from '../support/postgres';
import { healthOf, until, untilHealth } from './health';
import { startLoad } from './load';
import { startSite } from './started-site';

const held: string[] = [];

/** Two servers on one PostgreSQL behind nginx: an empty database, one server killed, both restarted in turn, a publication, a start beside somebody else's lock; counts the promises that held and throws at the first broken one. Without the programs nothing is counted. */
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
  // The worker of nginx is somebody else and has to reach its folders.
  chmodSync(folder, 0o755);
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
  const [first, second] = [one, two].map((each) => Number(new URL(each.origin).port));
  const nginx = await startNginx(root, folder, [first ?? 0, second ?? 0], { tls: false });
  const origin = `http://127.0.0.1:${nginx.ports.https}`;
  await untilHealth(origin, 'up');
  const again = await losesOne(origin, one, () => start('one', new URL(one.origin).port));
  const servers = await restartsInTurn(origin, [again, two], (each) =>
    start(each === again ? 'one' : 'two', new URL(each.origin).port),
  );
  await publishes(root, url, servers);
  await Promise.all(servers.map((each) => each.end()));
  await stop(nginx.child);
  await startsBesideALock(root, join(folder, 'one'), url);
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

/** Restarts one after the other as deploy.md says: stopped, started, waited for, then the next. */
async function restartsInTurn(
  origin: string,
  servers: readonly Instance[],
  start: (each: Instance) => Promise<Instance>,
): Promise<Instance[]> {
  const load = startLoad(origin, 40);
  await pause(1_000);
  const restarted: Instance[] = [];
  for (const each of servers) {
    assert.equal(await each.end('SIGTERM'), 0);
    const next = await start(each);
    await untilHealth(next.origin, 'up');
    restarted.push(next);
  }
  await pause(1_000);
  const { failures, answered } = await load.stop();
  assert.deepEqual(failures, []);
  tell(`both restarted in turn: none lost of ${answered}`);
  return restarted;
}

/** Starts while another program holds the locks that an import and a migration need. */
async function startsBesideALock(root: string, dataFolder: string, url: string) {
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  try {
    await other.query('BEGIN; LOCK TABLE publication, contact_point, _prisma_migrations');
    const site = await startSite(root, dataFolder, { DATABASE_URL: url });
    assert.ok(site.isReady, site.said());
    assert.match(site.said(), /Pages go on with the last directory/);
    assert.equal((await healthOf(site.origin))?.status, 'degraded');
    await other.query('ROLLBACK');
    await untilHealth(site.origin, 'up');
    await site.end();
  } finally {
    await other.end();
  }
  tell('a start beside a lock of another program serves the last directory');
}

async function publishes(root: string, url: string, instances: readonly Instance[]) {
  const versions = () => Promise.all(instances.map(async ({ origin }) => versionOf(origin)));
  const before = (await versions())[0] ?? 0;
  for (const command of publication) await directory(root, url, command);
  await until('both show the new version', async () =>
    (await versions()).every((version) => version === before + 1),
  );
  for (const { origin } of instances) {
    const { institutions } = (await (await fetch(`${origin}/api/v1/hotlines?q=icbc`)).json()) as {
      institutions: { hotlines: { number: string }[]; withdrawn: { value: string }[] }[];
    };
    const [bank] = institutions;
    assert.deepEqual(
      bank?.hotlines.filter(({ number }) => number === '95588'),
      [],
      'a withdrawn number is still published',
    );
    assert.ok(
      bank.withdrawn.some(({ value }) => value === '95588'),
      'nothing says that it was withdrawn',
    );
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
