import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stopAll } from './children.mjs';
import { waitForLock } from './lock.mjs';
import { Problem } from './problem.mjs';
import { install, isInstalled } from './toolchain.mjs';

/** Makes a bare checkout able to run TypeScript: `.env` read, packages installed, signals tidy up.
 * @param {string} root */
export async function begin(root) {
  process.chdir(root);
  endTidily();
  readEnvFile(join(root, '.env'));
  Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1' });
  if (!isInstalled(root)) {
    const release = await prepareAlone(root);
    await install(root).finally(release);
  }
  const { register } = await import('tsx/esm/api');
  register();
}

/** What the environment says already stands; the file adds to it.
 * @param {string} file */
function readEnvFile(file) {
  if (!existsSync(file)) return;
  try {
    process.loadEnvFile(file);
  } catch (error) {
    throw new Problem(
      `${file} cannot be read (${error.code ?? error.message}).`,
      'Let this user read it, or move it away.',
    );
  }
}

/** This user can write nothing into the checkout. */
export class Unwritable extends Problem {}

/** Waits until no other command installs or builds in this checkout; call what it returns when done. Throws Unwritable where nothing can be written.
 * @param {string} root */
export async function prepareAlone(root) {
  try {
    return await waitForLock(join(root, '.builds', 'lock'), 'preparing', (holder) => {
      console.error(`• Waiting for process ${holder.pid}, which prepares the same checkout …`);
    });
  } catch (error) {
    if (error.code === 'ENOSPC') {
      throw new Unwritable(`The disk is full at ${root}.`, 'Free some space and start again.');
    }
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
    throw new Unwritable(
      `This user may not write into ${root} (${error.code}), where packages and builds are kept.`,
      `Type it as the owner of that folder, or let somebody who may: chown -R $USER ${root}`,
    );
  }
}

function endTidily() {
  let ending = false;
  /** @param {number} code */
  const end = async (code) => {
    if (ending) return;
    ending = true;
    console.error('\n• Stopping …');
    await stopAll();
    console.error('  Stopped.');
    process.exit(code);
  };
  for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
    process.on(signal, () => end(code));
  }
  whenNpmIsGone(() => end(143));
}

// npm hands SIGTERM to its shell, which dies without a word to us: the parent is another one then.
/** @param {() => void} work */
function whenNpmIsGone(work) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || work(), 500).unref();
}
