import { join, resolve } from 'node:path';
import { connect } from '@/lib/database/connect';
import { serveEmbedded } from '@/lib/database/embedded';
import type { PrismaClient } from '@/lib/database/generated/client';
import { environment } from '@/lib/env';
import { takeLock } from '../launch/lock.mjs';

async function using<T>(url: string, work: (database: PrismaClient) => Promise<T>): Promise<T> {
  const database = connect(url);
  try {
    return await work(database);
  } finally {
    await database.$disconnect();
  }
}

/** Where a running `npm start` serves the data of a folder. */
function socketUrl(folder: string): string {
  const host = encodeURIComponent(folder);
  return `postgresql://postgres@localhost/postgres?host=${host}&sslmode=disable`;
}

/** Does work on DATABASE_URL, or on the embedded database: through the running npm start, else opened for this command alone. */
export async function withDatabase<T>(work: (database: PrismaClient) => Promise<T>): Promise<T> {
  const { DATABASE_URL, DATA_DIR } = environment();
  if (DATABASE_URL !== undefined) return using(DATABASE_URL, work);
  const folder = resolve(DATA_DIR);
  const release = await takeLock(join(folder, 'lock'), 'npm run directory');
  if (release === null) return using(socketUrl(folder), work);
  try {
    const embedded = await serveEmbedded(folder);
    try {
      return await using(embedded.url, work);
    } finally {
      await embedded.close();
    }
  } finally {
    release();
  }
}
