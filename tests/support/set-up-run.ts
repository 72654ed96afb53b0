import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../../scripts/launch/fingerprint';
import { noSettings } from './settings';

const root = join(import.meta.dirname, '../..');

/** Before Vitest starts its workers, however it is started: the settings of a site are not for tests, and the workers share a folder for the databases they start from. */
export function setup(): void {
  Object.assign(process.env, noSettings, { TEST_TEMPLATES: templatesFolder() });
}

/** Where the databases are kept that tests start from, also for the next run: those of other migrations, packages or code go. */
function templatesFolder(): string {
  const all = join(root, 'node_modules/.cache/ringtrue-test-databases');
  const made = fingerprint(root, ['lib/database', 'package-lock.json', 'prisma/migrations']);
  mkdirSync(join(all, made), { recursive: true });
  for (const name of readdirSync(all)) {
    if (name !== made) rmSync(join(all, name), { recursive: true, force: true });
  }
  return join(all, made);
}
