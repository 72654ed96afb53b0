let quiet = 0;

/** Does `work` under a title, saying every few seconds that it still goes on, unless what it prints says so, and at the end how long it took. On standard error, so that what a command prints can be piped on.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @param {{ prints?: boolean }} [options]
 * @returns {Promise<T>} */
export async function step(title, work, { prints = false } = {}) {
  const began = Date.now();
  const seconds = () => ((Date.now() - began) / 1000).toFixed(0);
  say(`• ${title} …`);
  const timer = setInterval(() => prints || say(`  ${title}: ${seconds()} s`), 10_000);
  try {
    const result = await work();
    say(`  ${title}: done in ${((Date.now() - began) / 1000).toFixed(1)} s`);
    return result;
  } finally {
    clearInterval(timer);
  }
}

/** Prints a line of a step's result on standard error, unless steps are quiet.
 * @param {string} line */
export function say(line) {
  if (quiet === 0) console.error(line);
}

/** Does `work` without a line from the steps in it; what goes wrong is still thrown.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} */
export async function quietly(work) {
  quiet += 1;
  try {
    return await work();
  } finally {
    quiet -= 1;
  }
}
