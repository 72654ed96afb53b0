import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { applicationRoleSql } from '@/lib/directory/review/application-role';
import { run, stop } from '../../scripts/launch/children.mjs';
import { fillDatabase } from '../../scripts/launch/database';
import { quietly } from '../../scripts/launch/step.mjs';
import { type Count, leftOut } from '../runner/count';
import { freePort } from '../support/free-port';
import { hasNginx } from '../support/has-nginx';
import { startInstance } from '../support/instance';
import { findPostgres } from '../support/postgres';
import { builtSite } from './built-site';
import { deploymentChecks } from './checks';
import { consoleHosts, startNginx } from './nginx';

const role = 'ringtrue_web';

/** Deploys the built site as the recipe says and counts the promises that held. Without the programs nothing is counted. */
export async function runDeployment(root: string): Promise<Count> {
  const postgres = hasNginx() ? await findPostgres() : null;
  if (postgres === null) {
    console.log(
      '• No PostgreSQL or no nginx here: the deployment is left out (apt-get install postgresql nginx-light).',
    );
    return leftOut;
  }
  const folder = mkdtempSync(join(tmpdir(), 'ringtrue-deployment-'));
  chmodSync(folder, 0o755);
  try {
    const target = join(folder, 'site');
    await run(process.execPath, [join(root, 'scripts/build.mjs'), target], { echo: true });
    await quietly(() => fillDatabase(root, postgres.url));
    const site = await builtSite(target, folder, await webUrl(postgres.url));
    const reviewers = await startInstance(target, {
      settings: {
        ...{ DATABASE_URL: postgres.url, DATA_DIR: join(folder, 'console-data'), TRUST_PROXY: '1' },
        ...{ CONSOLE: '1', CONSOLE_ORIGIN: `https://${consoleHosts.open}` },
      },
    });
    // Nobody listens on the second port, as with one process of two restarting.
    const sites = [site.port, await freePort()] as const;
    const nginx = await startNginx(root, folder, sites, { consolePort: reviewers.port });
    try {
      return await deploymentChecks({ site, folder, nginx });
    } finally {
      await stop(nginx.child);
      await stop(site.child);
      await reviewers.end();
    }
  } finally {
    await postgres.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The database as the web role sees it. */
async function webUrl(owner: string): Promise<string> {
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  await client.query(applicationRoleSql(role)).finally(() => client.end());
  const address = new URL(owner);
  address.username = role;
  return address.href;
}
