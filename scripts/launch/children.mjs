import { spawn } from 'node:child_process';
import { Problem } from './problem.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** @type {Set<ChildProcess>} */
const alive = new Set();
// A group of its own keeps Ctrl-C for the launcher, which then ends everything in order.
const ownGroup = process.platform !== 'win32';
let stopping = false;

/** Starts a program that `stopAll` will end together with everything it starts itself.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {ChildProcess} */
export function launch(command, args, options) {
  const child = spawn(command, args, { ...options, detached: ownGroup });
  alive.add(child);
  child.once('exit', () => alive.delete(child));
  child.once('error', () => alive.delete(child));
  return child;
}

/** Runs a program to its end and returns what it printed, or throws a Problem that quotes the last lines.
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: NodeJS.ProcessEnv, cwd?: string, echo?: boolean}} [options]
 * @returns {Promise<string>} */
export function run(command, args, { env = process.env, cwd = process.cwd(), echo = false } = {}) {
  const child = launch(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output = (output + text).slice(-200_000);
      if (echo) process.stdout.write(text);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      // A step that was cut short by Ctrl-C has not failed: nobody needs to hear of it.
      else if (!stopping) reject(failure(output, echo));
    });
  });
}

/** @param {string} output @param {boolean} shown */
function failure(output, shown) {
  if (/ENOSPC|no space left/i.test(output)) {
    return new Problem('The disk is full.', 'Free some space (1.5 GB is enough) and start again.');
  }
  const tail = shown ? '' : `\n${output.trim().split('\n').slice(-30).join('\n')}`;
  return new Problem(
    `The step above failed.${tail}`,
    'Correct what the last lines say and start again.',
  );
}

/** Ends one child and whatever it started: politely, after `timeoutMs` milliseconds by force (the server itself gives up sooner).
 * @param {ChildProcess} child
 * @param {number} timeoutMs
 * @returns {Promise<void>} */
export async function stop(child, timeoutMs = 12_000) {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signal(child.pid, 'SIGTERM');
  const timer = setTimeout(() => child.pid && signal(child.pid, 'SIGKILL'), timeoutMs);
  await gone;
  clearTimeout(timer);
}

/** True from the moment everything is being ended. */
export function isStopping() {
  return stopping;
}

/** Ends every child, the last one started first: the server goes before its database.
 * @returns {Promise<void>} */
export async function stopAll() {
  stopping = true;
  for (const child of [...alive].reverse()) await stop(child);
}

/** @param {number} pid @param {NodeJS.Signals} name */
function signal(pid, name) {
  try {
    process.kill(ownGroup ? -pid : pid, name);
  } catch {
    // It ended by itself in the meantime.
  }
}
