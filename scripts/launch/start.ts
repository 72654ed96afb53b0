import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Environment, parseEnvironment } from '@/lib/env';
import { addressesOf, checkAddress } from './addresses';
import { prepareAlone } from './begin.mjs';
import { ensureBuild } from './build';
import { isStopping, stopAll } from './children.mjs';
import { checkDataIsFree, fillDatabase, startDatabase } from './database';
import { ensurePrismaClient } from './prisma-client';
import { Problem } from './problem.mjs';
import { startServer } from './server';

/** Brings the site up and keeps it up until a signal ends it; does only what has not been done before. */
export async function start(root: string, mode: 'production' | 'development'): Promise<void> {
  const environment = readEnvironment();
  const dataFolder = resolve(root, environment.DATA_DIR);
  await checkAddress(environment.HOST, environment.PORT);
  if (!environment.DATABASE_URL) checkDataIsFree(dataFolder);
  const { databaseUrl, build } = await prepare(root, mode, environment, dataFolder);
  const server = await startServer({ root, build, environment, databaseUrl, dataFolder });
  announce(environment);
  server.once('exit', (code) => endBecause(`The web server ended by itself (code ${code}).`));
}

async function prepare(
  root: string,
  mode: 'production' | 'development',
  environment: Environment,
  dataFolder: string,
) {
  const release = await prepareAlone(root);
  try {
    await ensurePrismaClient(root);
    const [databaseUrl, build] = await Promise.all([
      prepareDatabase(root, environment, dataFolder),
      mode === 'production' ? ensureBuild(root) : null,
    ]);
    return { databaseUrl, build };
  } finally {
    release();
  }
}

async function prepareDatabase(root: string, environment: Environment, dataFolder: string) {
  const url = environment.DATABASE_URL ?? (await ownDatabase(root, dataFolder));
  await fillDatabase(root, url);
  return url;
}

async function ownDatabase(root: string, dataFolder: string): Promise<string> {
  const { child, url } = await startDatabase(root, dataFolder);
  child.once('exit', (code) => reviveDatabase(root, dataFolder, code));
  return url;
}

/** Starts a database that ended by itself again, as often as it takes: meanwhile pages live on the snapshot. */
async function reviveDatabase(
  root: string,
  dataFolder: string,
  code: number | null,
): Promise<void> {
  for (let pause = 1_000; !isStopping(); pause = Math.min(2 * pause, 30_000)) {
    console.error(
      `\n✗ The embedded database ended by itself (code ${code}).\n  Pages go on with the last directory; it is started again in ${pause / 1000} s.`,
    );
    await sleep(pause);
    if (isStopping()) return;
    try {
      await ownDatabase(root, dataFolder);
      return;
    } catch (error) {
      console.error(`  ${(error as Error).message}`);
    }
  }
}

async function endBecause(reason: string): Promise<void> {
  if (isStopping()) return;
  console.error(`\n✗ ${reason}\n  What it printed above says why; start again with npm start.`);
  await stopAll();
  process.exit(1);
}

function readEnvironment(): Environment {
  try {
    return parseEnvironment(process.env);
  } catch (error) {
    throw new Problem((error as Error).message, 'Then start again.');
  }
}

function announce({ HOST, PORT }: Environment): void {
  const { local, network } = addressesOf(HOST, PORT);
  console.log(`\n来电验真 · RingTrue is ready.\n\n  On this machine:  ${local}`);
  for (const address of network) console.log(`  On a phone in the same network:  ${address}`);
  console.log('\n  Ctrl-C stops it.\n');
}
