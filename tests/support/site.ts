import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnvironment } from '@/lib/env';
import { prepareAlone } from '../../scripts/launch/begin.mjs';
import { ensureBuild } from '../../scripts/launch/build';
import { stop } from '../../scripts/launch/children.mjs';
import { fillDatabase, startDatabase } from '../../scripts/launch/database';
import { startServer } from '../../scripts/launch/server';
import { freePort } from './free-port';

/** Does `work` against the production server of today's sources, which has a database of its own, and leaves nothing behind. */
export async function withSite<T>(root: string, work: (address: string) => Promise<T>): Promise<T> {
  const release = await prepareAlone(root);
  const build = await ensureBuild(root).finally(release);
  const dataFolder = mkdtempSync(join(tmpdir(), 'ringtrue-'));
  const database = await startDatabase(root, dataFolder);
  await fillDatabase(root, database.url);
  const port = await freePort();
  const environment = parseEnvironment({ PORT: String(port), HOST: '127.0.0.1' });
  const server = await startServer({
    ...{ root, build, environment, dataFolder },
    databaseUrl: database.url,
  });
  try {
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    await stop(server);
    await stop(database.child);
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
