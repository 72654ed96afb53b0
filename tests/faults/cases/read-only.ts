import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../support/free-port';
import { startInstance } from '../../support/instance';
import type { Fault } from '../fault';
import { untilHealth } from '../health';
import { loadFor } from '../load';
import { wayToDatabase } from '../way-to-database';

// Root may write everywhere, so it hands the server to a user who owns nothing.
const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};

export const readOnly: Fault = {
  promise: 'a file system nobody may write to, data folder included, fails no request',
  async prove({ site, build, folder }) {
    const copy = join(folder, 'read-only');
    // Links inside a build are relative; resolved they would lead back to the original.
    cpSync(build, copy, { recursive: true, verbatimSymlinks: true });
    execFileSync('chmod', ['-R', 'a-w,a+rX', copy]);
    const way = await wayToDatabase(site.databaseUrl, await freePort());
    await way.listen();
    try {
      const settings = { DATABASE_URL: way.url, DATA_DIR: join(copy, 'data') };
      const server = await startInstance(copy, { settings, ...nobody });
      await untilHealth(server.origin, 'up');
      assert.deepEqual((await loadFor(server.origin, 2)).failures, []);
      assert.match(server.log(), /last good copy of the directory cannot be written/);
      assert.equal(await server.end(), 0);
    } finally {
      await way.cut();
      execFileSync('chmod', ['-R', 'u+w', copy]);
    }
  },
};
