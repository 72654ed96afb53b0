import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { socketUrl } from '@/lib/database/embedded';
import { isStopping } from './children.mjs';
import { fillDatabase, startDatabase } from './database';
import { Away, Problem } from './problem.mjs';

/** Where the data is: a server of its own, or the embedded database of a folder. */
export type DatabaseLocation = {
  root: string;
  dataFolder: string;
  databaseUrl: string | undefined;
};

/**
 * The address of a database with today's tables and directory. While there is none to be had the site goes on with the
 * last good copy of the directory, and it is tried again; without such a copy the Problem is thrown.
 */
export async function bringUpDatabase(location: DatabaseLocation): Promise<string> {
  const bring = bringing(location);
  try {
    return await bring();
  } catch (error) {
    const url = location.databaseUrl ?? socketUrl(location.dataFolder);
    if (!(error instanceof Away) || url === null) throw error;
    if (!existsSync(join(location.dataFolder, 'directory-snapshot.json'))) throw error;
    void again(error, bring);
    return url;
  }
}

/** How to open a database and fill it, each once, however often it is tried. */
function bringing(location: DatabaseLocation): () => Promise<string> {
  let url = location.databaseUrl;
  return async () => {
    url ??= await ownDatabase(location);
    if (location.databaseUrl) await checkReachable(url);
    await fillDatabase(location.root, url);
    return url;
  };
}

async function ownDatabase(location: DatabaseLocation): Promise<string> {
  const { root, dataFolder } = location;
  const { child, url } = await startDatabase(root, dataFolder);
  child.once('exit', (code) => {
    const ended = new Problem(
      `The embedded database ended by itself (code ${code}).`,
      'If that happens often, look at the free space and the memory of this machine.',
    );
    void again(ended, () => ownDatabase(location));
  });
  return url;
}

/** Says what is wrong and tries once more, as often as it takes: meanwhile pages live on the last directory. */
async function again(problem: Error, work: () => Promise<unknown>): Promise<void> {
  let known = problem;
  for (let pause = 1_000; !isStopping(); pause = Math.min(2 * pause, 30_000)) {
    console.error(
      `\n✗ ${known.message}\n  Pages go on with the last directory; it is tried again in ${pause / 1000} s.`,
    );
    await sleep(pause);
    if (isStopping()) return;
    try {
      await work();
      return;
    } catch (error) {
      known = error as Error;
    }
  }
}

async function checkReachable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Away(
      `The database that DATABASE_URL names cannot be reached (${code ?? message}).`,
      'See that it runs and that the address is right, or leave DATABASE_URL out for an embedded one.',
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
