import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode } from './node-version.mjs';
import { orGiveUp } from './or-give-up.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Runs one command of the project, in a bare checkout too: checks Node, installs the packages, reads `.env`, then does `work`, which may import TypeScript.
 * Ends the process with 0 when `work` gives true and with 1 when it gives false; goes on running when it gives nothing. A failure is said in one message.
 * @param {(root: string) => Promise<boolean | void>} work */
export async function command(work) {
  await orGiveUp(async () => {
    checkNode();
    const { begin } = await import('./begin.mjs');
    await begin(root);
    const succeeded = await work(root);
    if (succeeded !== undefined) process.exit(succeeded ? 0 : 1);
  });
}
