import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noSettings } from './settings';

/** Before Vitest starts its workers, however it is started: the settings of a site are not for tests, and the workers share a folder for the databases they start from. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'ringtrue-templates-'));
  Object.assign(process.env, noSettings, { TEST_TEMPLATES: folder });
  return () => rmSync(folder, { recursive: true, force: true });
}
