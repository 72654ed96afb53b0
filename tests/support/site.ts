import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnvironment } from '@/lib/env';
import { stop } from '../../scripts/launch/children.mjs';
import { startServer } from '../../scripts/launch/server';
import { quietly } from '../../scripts/launch/step.mjs';
import { todaysBuild } from './build';
import { filledDatabase } from './filled-database';
import { freePort } from './free-port';

/** Does `work` against the production server of today's sources, which has a database of its own, and leaves nothing behind. */
export async function withSite<T>(root: string, work: (address: string) => Promise<T>): Promise<T> {
  const build = await todaysBuild(root);
  const dataFolder = mkdtempSync(join(tmpdir(), 'ringtrue-'));
  const database = await filledDatabase(root, dataFolder);
  const port = await freePort();
  const environment = parseEnvironment({ PORT: String(port), HOST: '127.0.0.1' });
  const where = { root, build, environment, dataFolder, databaseUrl: database.url };
  const server = await quietly(() => startServer(where));
  try {
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    await stop(server);
    await database.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
