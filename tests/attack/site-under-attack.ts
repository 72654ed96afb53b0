import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../scripts/launch/children.mjs';
import { typescript } from '../../scripts/launch/database';
import { untilHealth } from '../faults/health';
import { todaysBuild } from '../support/build';
import { filledDatabase } from '../support/filled-database';
import { type Instance, startInstance } from '../support/instance';
import { hostileDirectory } from './hostile-directory';

/** A production server whose database can be looked into. */
export interface AttackedSite extends Instance {
  readonly databaseUrl: string;
}

/** Does `work` against the production server of today's sources and a hostile directory, and leaves nothing behind. */
export async function withSiteUnderAttack<T>(
  root: string,
  work: (site: AttackedSite) => Promise<T>,
): Promise<T> {
  const build = await todaysBuild(root);
  const dataFolder = mkdtempSync(join(tmpdir(), 'ringtrue-attack-'));
  const database = await filledDatabase(root, dataFolder);
  try {
    await importHostile(root, database.url);
    const settings = { DATABASE_URL: database.url, DATA_DIR: dataFolder, TRUST_PROXY: '1' };
    const site = await startInstance(build, { settings, measured: true });
    await untilHealth(site.origin, 'up');
    return await work({ ...site, databaseUrl: database.url }).finally(site.end);
  } finally {
    await database.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function importHostile(root: string, url: string): Promise<void> {
  const folder = hostileDirectory(root);
  const words = typescript(root, 'scripts/directory/import.ts', folder);
  await run(process.execPath, words, { cwd: root, env: { ...process.env, DATABASE_URL: url } });
  rmSync(folder, { recursive: true, force: true });
}
