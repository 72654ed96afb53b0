import { resolve } from 'node:path';
import { type Environment, parseEnvironment } from '@/lib/env';
import { addressesOf, checkUrl } from './addresses';
import { prepareAlone } from './begin.mjs';
import { bringUpDatabase } from './bring-up-database';
import { ensureBuild } from './build';
import { isStopping, stopAll } from './children.mjs';
import { checkDataIsFree } from './database';
import { makeDataFolder } from './disk.mjs';
import { ensurePrismaClient } from './prisma-client';
import { Problem } from './problem.mjs';
import { startServer } from './server';

/** Brings the site up and keeps it up until a signal ends it; does only what has not been done before. */
export async function start(root: string, mode: 'production' | 'development'): Promise<void> {
  const environment = readEnvironment();
  const dataFolder = resolve(root, environment.DATA_DIR);
  makeDataFolder(dataFolder);
  await checkUrl(environment.HOST, environment.PORT);
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
      bringUpDatabase({ root, dataFolder, databaseUrl: environment.DATABASE_URL }),
      mode === 'production' ? ensureBuild(root) : null,
    ]);
    return { databaseUrl, build };
  } finally {
    release();
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
