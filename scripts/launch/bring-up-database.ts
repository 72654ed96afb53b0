import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { socketUrl } from '@/lib/database/embedded';
import { fillDatabase, startDatabase } from './database';
import { keepTrying } from './keep-trying';
import { hasDiskCopy, hasPublication } from './last-good';
import { Away, Problem } from './problem.mjs';

/** Where the data is: a server of its own, or the embedded database of a folder. */
export type DatabaseLocation = {
  root: string;
  dataFolder: string;
  databaseUrl: string | undefined;
};

// Tables and directory take a few seconds; longer means that somebody else holds a lock.
const timeoutMs = 20_000;

/**
 * The address of a database with today's tables and directory. Where that cannot be had (no database, damaged tables,
 * files that are refused, a lock of somebody else's) but a published directory or a copy of one is there, the address is
 * given all the same, what is wrong is said, and it is tried again until it works. Throws the Problem when there is
 * nothing that pages could show.
 */
export async function bringUpDatabase(location: DatabaseLocation): Promise<string> {
  const open = opening(location);
  try {
    const url = await open();
    await fillOrGoOn(location, url);
    return url;
  } catch (error) {
    const url = location.databaseUrl ?? socketUrl(location.dataFolder);
    if (!(error instanceof Away) || url === null) throw error;
    if (!(await hasDiskCopy(location.dataFolder))) throw error;
    void keepTrying(error, async () => fillDatabase(location.root, await open()));
    return url;
  }
}

async function fillOrGoOn({ root, dataFolder }: DatabaseLocation, url: string): Promise<void> {
  const fill = () => fillDatabase(root, url);
  const isLastGood = async () => (await hasDiskCopy(dataFolder)) || (await hasPublication(url));
  const hadLastGood = await isLastGood();
  const filling = fill().then(
    () => null,
    (error: Error) => error,
  );
  const outcome = hadLastGood
    ? await Promise.race([filling, sleep(timeoutMs, 'late' as const)])
    : await filling;
  if (outcome === null) return;
  if (outcome !== 'late') {
    if (!hadLastGood && !(await isLastGood())) throw outcome;
    void keepTrying(outcome, fill);
    return;
  }
  console.error(
    `\n✗ The database is still busy after ${timeoutMs / 1000} s: somebody else may hold a lock on it.` +
      '\n  Pages go on with the last directory; tables and directory follow as soon as it lets go.',
  );
  void filling.then((error) => error && keepTrying(error, fill));
}

/** How to open a database once, however often it is tried. */
function opening(location: DatabaseLocation): () => Promise<string> {
  let url: string | undefined;
  return async () => {
    if (location.databaseUrl) await checkReachable(location.databaseUrl);
    url ??= location.databaseUrl ?? (await ownDatabase(location));
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
    void keepTrying(ended, () => ownDatabase(location));
  });
  return url;
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
