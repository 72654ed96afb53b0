import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stopAll } from './children.mjs';
import { waitForLock } from './lock.mjs';
import { install } from './toolchain.mjs';

/** Makes a bare checkout able to run TypeScript: packages installed, signals tidy up.
 * @param {string} root */
export async function begin(root) {
  process.chdir(root);
  endTidily();
  if (existsSync('.env')) process.loadEnvFile('.env');
  Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1' });
  const release = await prepareAlone(root);
  await install(root).finally(release);
  const { register } = await import('tsx/esm/api');
  register();
}

/** Waits until no other command installs or builds in this checkout; call what it returns when done.
 * @param {string} root */
export function prepareAlone(root) {
  return waitForLock(join(root, '.builds', 'lock'), 'preparing', (holder) => {
    console.log(`• Waiting for process ${holder.pid}, which prepares the same checkout …`);
  });
}

function endTidily() {
  let ending = false;
  for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
    process.on(signal, async () => {
      if (ending) return;
      ending = true;
      console.log('\n• Stopping …');
      await stopAll();
      console.log('  Stopped.');
      process.exit(code);
    });
  }
}
