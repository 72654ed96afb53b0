import { mkdirSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Problem } from './problem.mjs';

/** How many megabytes this user may still write on the disk that holds `path`, or would hold it.
 * @param {string} path
 * @returns {number} */
export function freeMegabytes(path) {
  try {
    const { bavail, bsize } = statfsSync(path);
    return Math.floor((bavail * bsize) / 1e6);
  } catch (error) {
    if (error.code !== 'ENOENT' || dirname(path) === path) throw error;
    return freeMegabytes(dirname(path));
  }
}

/** Makes a folder for this user alone, with those above it, unless it is there. Node's own recursive one never returns below /proc.
 * @param {string} path */
export function makeFolder(path) {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if (error.code === 'EEXIST' && statSync(path).isDirectory()) return;
    if (error.code !== 'ENOENT' || dirname(path) === path) throw error;
    makeFolder(dirname(path));
    mkdirSync(path, { mode: 0o700 });
  }
}

/** Makes the data folder unless it is there; throws a Problem when the path can never be one.
 * @param {string} folder */
export function makeDataFolder(folder) {
  try {
    makeFolder(folder);
  } catch (error) {
    throw new Problem(
      `DATA_DIR should be a folder this user can make and write to, but ${folder} cannot be one (${error.code}).`,
      'Name another one: DATA_DIR=.data npm start',
    );
  }
}
