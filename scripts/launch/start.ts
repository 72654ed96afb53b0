import { resolve } from 'node:path';
import { type Environment, parseEnvironment } from '@/lib/env';
import { addressesOf, checkUrl } from './addresses';
import { prepareAlone, Unwritable } from './begin.mjs';
import type { DatabaseLocation } from './bring-up-database';
import { ensureBuild, findBuild } from './build';
import { isStopping, stopAll } from './children.mjs';
import { checkDataIsFree, fillDatabase } from './database';
import { makeDataFolder } from './disk.mjs';
import { keepTrying } from './keep-trying';
import { ensurePrismaClient, isPrismaClientCurrent } from './prisma-client';
import { Problem } from './problem.mjs';
import { whenClockIsPutBack } from './put-back-clock';
import { startServer } from './server';

/** Brings the site up and keeps it up until a signal ends it; does only what has not been done before. */
export async function start(root: string, mode: 'production' | 'development'): Promise<void> {
  const environment = readEnvironment();
  const dataFolder = resolve(root, environment.DATA_DIR);
  await checkUrl(environment.HOST, environment.PORT);
  makeDataFolder(dataFolder);
  if (!environment.DATABASE_URL) checkDataIsFree(dataFolder);
  const { databaseUrl, build } = await prepare(root, mode, environment, dataFolder);
  const server = await startServer({ root, build, environment, databaseUrl, dataFolder });
  announce(environment);
  // What was published under the wrong clock bears a day to come, and none of its numbers counts: publish it anew.
  const fill = () => fillDatabase(root, databaseUrl);
  whenClockIsPutBack(() => void fill().catch((error: Error) => keepTrying(error, fill)));
  server.once('exit', (code) => endBecause(`The web server ended by itself (code ${code}).`));
}

async function prepare(
  root: string,
  mode: 'production' | 'development',
  environment: Environment,
  dataFolder: string,
) {
  const place = { root, dataFolder, databaseUrl: environment.DATABASE_URL };
  try {
    const release = await prepareAlone(root);
    return await prepareIn(place, mode).finally(release);
  } catch (error) {
    const build = await findBuild(root);
    const isPrepared = isPrismaClientCurrent(root) && build !== null && mode === 'production';
    if (!(error instanceof Unwritable && isPrepared)) throw error;
    console.error(`\n✗ ${error.what}\n  Everything is prepared there, so the start goes on.`);
    const { bringUpDatabase } = await import('./bring-up-database');
    return { databaseUrl: await bringUpDatabase(place), build };
  }
}

async function prepareIn(place: DatabaseLocation, mode: 'production' | 'development') {
  await ensurePrismaClient(place.root);
  // It reads the database, so it can be loaded only now that the client is there.
  const { bringUpDatabase } = await import('./bring-up-database');
  const [databaseUrl, build] = await Promise.all([
    bringUpDatabase(place),
    mode === 'production' ? ensureBuild(place.root) : null,
  ]);
  return { databaseUrl, build };
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
