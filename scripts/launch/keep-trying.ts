import { setTimeout as sleep } from 'node:timers/promises';
import { isStopping } from './children.mjs';
import { Away, Problem } from './problem.mjs';

// Files or tables that are refused wait for a person; a database that is away may be back at any moment.
const longestPause = { away: 30_000, refused: 600_000 };

/** Says what is wrong and does `work` once more, at growing intervals, as often as it takes or until everything ends: meanwhile pages live on the last directory. */
export async function keepTrying(problem: Error, work: () => Promise<unknown>): Promise<void> {
  let known = problem;
  for (let pause = 1_000; !isStopping(); pause *= 2) {
    const longest = known instanceof Away ? longestPause.away : longestPause.refused;
    pause = Math.min(pause, longest);
    console.error(
      `\n✗ ${whatIn(known)}\n  Pages go on with the last directory; it is tried again in ${pause / 1000} s.`,
    );
    await sleep(pause);
    if (isStopping()) return;
    try {
      await work();
      console.error('\n✓ The database is in order again.');
      return;
    } catch (error) {
      known = error as Error;
    }
  }
}

function whatIn(error: Error): string {
  return error instanceof Problem ? error.what : error.message;
}
