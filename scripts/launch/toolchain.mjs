import { accessSync, constants, copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { run } from './children.mjs';
import { freeMegabytes } from './disk.mjs';
import { Problem } from './problem.mjs';
import { step } from './step.mjs';

/** Throws a Problem when the disk that holds `folder` has less than `megabytes` left.
 * @param {string} folder
 * @param {number} megabytes */
export function checkSpace(folder, megabytes) {
  const free = freeMegabytes(folder);
  if (free >= megabytes) return;
  throw new Problem(
    `The disk is full: ${free} MB free at ${folder}, this step needs ${megabytes} MB.`,
    'Free some space and start again.',
  );
}

/** Installs exactly what package-lock.json says, development tools included, unless it is all there.
 * @param {string} root */
export async function install(root) {
  if (isInstalled(root)) return;
  checkSpace(root, 1_500);
  await step('Installing packages (1 to 3 minutes the first time)', () =>
    installLocked(root, ['--include=dev']),
  );
}

/** Installs what the lock file of `folder` says into that folder.
 * @param {string} folder
 * @param {string[]} options
 * @returns {Promise<string>} */
export function installLocked(folder, options) {
  const [command, ...args] = npm();
  return run(command ?? 'npm', [...args, 'ci', '--no-audit', '--no-fund', ...options], {
    cwd: folder,
    env: npmEnvironment(folder),
  });
}

/** Installs a tool that only one command needs, by the lock file in `wanted`, below the data folder; gives its folder. Packages it shares with the project are found further up.
 * @param {string} root
 * @param {string} wanted
 * @param {string} name
 * @param {string[]} options
 * @returns {Promise<string>} */
export async function installApart(root, wanted, name, options = []) {
  const folder = join(root, '.data', name);
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(join(root, wanted, file), join(folder, file));
  }
  copyFileSync(join(root, '.npmrc'), join(folder, '.npmrc'));
  if (!isInstalled(folder)) {
    await step(`Fetching ${name}`, () => installLocked(folder, options));
  }
  return folder;
}

/** True when npm finished installing here and every package has the version of the lock file.
 * @param {string} root */
export function isInstalled(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
  );
}

/** @param {string} file @returns {Record<string, {version?: string, optional?: boolean}>} */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}

function npm() {
  const path = process.env.npm_execpath;
  return path && basename(path).startsWith('npm') ? [process.execPath, path] : ['npm'];
}

/** @param {string} root */
function npmEnvironment(root) {
  const { NODE_ENV, npm_config_omit, npm_config_production, ...environment } = process.env;
  return writable(homedir())
    ? environment
    : { ...environment, npm_config_cache: join(root, '.data', 'npm-cache') };
}

/** @param {string} folder */
function writable(folder) {
  try {
    mkdirSync(join(folder, '.npm'), { recursive: true });
    accessSync(join(folder, '.npm'), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
