import { command } from '../../scripts/launch/command.mjs';

/** Runs one command of the tests as `command` does, without the settings of whoever types it: they are for a site, not for tests.
 * @param {(root: string) => Promise<boolean | void>} work */
export function testCommand(work) {
  return command(async (root) => {
    const { clearSettings } = await import('./settings.ts');
    clearSettings();
    return work(root);
  });
}
