import { join, resolve } from 'node:path';
import { connect } from '@/lib/database/connect';
import { serveEmbedded, socketUrl } from '@/lib/database/embedded';
import type { PrismaClient } from '@/lib/database/generated/client';
import { environment } from '@/lib/env';
import { takeLock } from '../launch/lock.mjs';

const unmigrated =
  'The database lacks tables of this version. Bring it up to date first: npm run database (npm start does it by itself).';

/** True for what a database without a table, a column or a kind of act answers, through the client or to plain SQL. */
function isUnmigrated(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  if (code === 'P2021' || code === 'P2022') return true;
  return /42P01|42703|invalid input value for enum|does not exist in the current database/.test(
    `${code} ${message}`,
  );
}

/** Does work with a client of its own. */
export async function using<T>(
  url: string,
  work: (database: PrismaClient) => Promise<T>,
): Promise<T> {
  const database = connect(url);
  try {
    return await work(database);
  } catch (error) {
    throw isUnmigrated(error) ? new Error(unmigrated) : error;
  } finally {
    await database.$disconnect();
  }
}

/** Does work on DATABASE_URL, or on the embedded database: through the running npm start, else opened for this command alone. */
export function withDatabase<T>(work: (database: PrismaClient) => Promise<T>): Promise<T> {
  return withDatabaseUrl((url) => using(url, work));
}

/** The same for work that brings its own way to connect. */
export async function withDatabaseUrl<T>(work: (url: string) => Promise<T>): Promise<T> {
  const { DATABASE_URL, DATA_DIR } = environment();
  if (DATABASE_URL !== undefined) return work(DATABASE_URL);
  const folder = resolve(DATA_DIR);
  const release = await takeLock(join(folder, 'lock'), 'another npm command');
  if (release === null) return work(runningAt(folder));
  try {
    const embedded = await serveEmbedded(folder);
    return await work(embedded.url).finally(() => embedded.close());
  } finally {
    release();
  }
}

function runningAt(folder: string): string {
  const url = socketUrl(folder);
  if (url !== null) return url;
  throw new Error(
    `The data in ${folder} is in use and lies too deep to be reached. Stop npm start first, or set DATA_DIR to a shorter path.`,
  );
}
