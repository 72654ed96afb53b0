import { Problem } from './problem.mjs';

/** Does `work`; when it fails, says why, ends every child and exits with 1. Only a mistake of ours shows its stack.
 * @param {() => Promise<void>} work */
export async function orGiveUp(work) {
  try {
    await work();
  } catch (error) {
    const text = error instanceof Problem ? error.message : (error?.stack ?? String(error));
    process.stderr.write(`\n✗ ${text}\n`);
    await import('./children.mjs').then(({ stopAll }) => stopAll());
    process.exit(1);
  }
}
