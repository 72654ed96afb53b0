import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeFolder } from './disk.mjs';
import { bootedAs } from './process-identity.mjs';

/** @typedef {{pid: number, identity: string, purpose: string, since: string}} Holder */

/** Takes the lock `file` for this process and returns how to give it back; null when somebody alive has it.
 * A lock whose holder died is taken over.
 * @param {string} file
 * @param {string} purpose shown to whoever finds it taken
 * @returns {Promise<(() => void) | null>} */
export async function takeLock(file, purpose) {
  makeFolder(dirname(file));
  for (;;) {
    if (create(file, purpose)) return () => unlinkSync(file);
    if (lockHolder(file)) return null;
    await removeStale(file);
  }
}

/** Takes the lock as soon as its holder lets go, telling `onWait` once who that is.
 * @param {string} file
 * @param {string} purpose
 * @param {(holder: Holder) => void} onWait
 * @returns {Promise<() => void>} */
export async function waitForLock(file, purpose, onWait) {
  let told = false;
  for (;;) {
    const release = await takeLock(file, purpose);
    if (release) return release;
    const holder = lockHolder(file);
    if (holder && !told) onWait(holder);
    told ||= holder !== null;
    await pause(500);
  }
}

/** The living process that holds the lock `file`; null when nobody does.
 * @param {string} file
 * @returns {Holder | null} */
export function lockHolder(file) {
  const holder = read(file);
  if (!holder) return null;
  return bootedAs(holder.pid) === holder.identity ? holder : null;
}

/** @param {string} file @param {string} purpose */
function create(file, purpose) {
  try {
    const handle = openSync(file, 'wx', 0o600);
    writeHolder(handle, file, purpose);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {number} handle @param {string} file @param {string} purpose */
function writeHolder(handle, file, purpose) {
  const since = new Date().toISOString();
  const holder = { pid: process.pid, identity: bootedAs(process.pid), purpose, since };
  try {
    writeSync(handle, JSON.stringify(holder));
  } catch (error) {
    // On a full disk: an empty lock would keep the next one waiting.
    unlinkSync(file);
    throw error;
  } finally {
    closeSync(handle);
  }
}

/** @param {string} file @returns {Holder | null} */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

// Two processes may find the same dead lock; only one at a time may judge and remove it,
// or the slower one would remove the fresh lock of the quicker one.
/** @param {string} file */
async function removeStale(file) {
  const turn = `${file}.removal`;
  try {
    mkdirSync(turn);
  } catch {
    await pause(100);
    if (olderThan(turn, 10_000)) rmdirSync(turn);
    return;
  }
  try {
    const justCreated = !read(file) && !olderThan(file, 2_000);
    if (!justCreated && !lockHolder(file)) unlinkSync(file);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  } finally {
    rmdirSync(turn);
  }
  await pause(20);
}

/** @param {string} path @param {number} milliseconds */
function olderThan(path, milliseconds) {
  try {
    return Date.now() - statSync(path).mtimeMs > milliseconds;
  } catch {
    return false;
  }
}
