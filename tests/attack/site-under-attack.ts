import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { prepareAlone } from '../../scripts/launch/begin.mjs';
import { ensureBuild } from '../../scripts/launch/build';
import { launch, run, stop } from '../../scripts/launch/children.mjs';
import { fillDatabase, startDatabase, typescript } from '../../scripts/launch/database';
import { ensurePrismaClient } from '../../scripts/launch/prisma-client';
import { freePort } from '../support/free-port';
import { hostileDirectory } from './hostile-directory';

/** A production server of its own, with what it writes and needs in sight. */
export interface SiteUnderAttack {
  readonly port: number;
  /** Everything written to the log so far. */
  readonly log: () => string;
  /** Memory in use, in megabytes. */
  readonly memory: () => number;
  /** Asks the server to stop and gives its exit code; a second call only gives the code again. */
  readonly end: () => Promise<number | null>;
}

/** Does `work` against the production server of today's sources and leaves nothing behind. */
export async function withSiteUnderAttack<T>(
  root: string,
  work: (site: SiteUnderAttack) => Promise<T>,
): Promise<T> {
  const release = await prepareAlone(root);
  const build = await ensurePrismaClient(root)
    .then(() => ensureBuild(root))
    .finally(release);
  const dataFolder = mkdtempSync(join(tmpdir(), 'ringtrue-attack-'));
  const database = await startDatabase(root, dataFolder);
  try {
    await fillDatabase(root, database.url);
    await importHostile(root, database.url);
    const site = await startAlone(build, { DATABASE_URL: database.url, DATA_DIR: dataFolder });
    return await work(site).finally(site.end);
  } finally {
    await stop(database.child);
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function importHostile(root: string, url: string): Promise<void> {
  const folder = hostileDirectory(root);
  const words = typescript(root, 'scripts/directory/import.ts', folder);
  await run(process.execPath, words, { cwd: root, env: { ...process.env, DATABASE_URL: url } });
  rmSync(folder, { recursive: true, force: true });
}

async function startAlone(
  build: string,
  settings: Record<string, string>,
): Promise<SiteUnderAttack> {
  const port = await freePort();
  const own = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    TRUST_PROXY: '1',
  };
  const child = launch(process.execPath, [join(build, 'server.js')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...own, ...settings, PORT: String(port) } as NodeJS.ProcessEnv,
  });
  const written: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => written.push(text));
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await untilItAnswers(port);
  return {
    port,
    log: () => written.join(''),
    memory: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', `${child.pid}`])) / 1024,
    end: () => stop(child).then(() => gone),
  };
}

async function untilItAnswers(port: number): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await pause(200);
  }
  throw new Error('The server under attack did not answer within a minute.');
}
