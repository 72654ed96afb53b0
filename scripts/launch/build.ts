import { cp, mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeServiceWorker } from '../service-worker/write-service-worker';
import { run } from './children.mjs';
import { buildInputs, fingerprint } from './fingerprint';
import { lockHolder, takeLock } from './lock.mjs';
import { step } from './step.mjs';
import { checkSpace } from './toolchain.mjs';

// A build is a folder named by what went into it. Nothing ever writes into a folder that is being
// served, so a test run or a second start never disturbs a running server.
const builds = '.builds';
const kept = 3;

/** The folder with the standalone server of today's sources, built now unless it exists; call only while preparing alone. */
export async function ensureBuild(root: string): Promise<string> {
  const name = fingerprint(root, buildInputs);
  const folder = join(root, builds, name);
  if (!(await exists(folder))) {
    checkSpace(root, 500);
    await step('Building the site (about a minute)', () => build(root, folder));
  }
  await keep(root, folder);
  return folder;
}

/** The folder with the standalone server of today's sources; null until it is built. */
export async function findBuild(root: string): Promise<string | null> {
  const folder = join(root, builds, fingerprint(root, buildInputs));
  return (await exists(folder)) ? folder : null;
}

async function keep(root: string, folder: string): Promise<void> {
  const now = new Date();
  await utimes(folder, now, now);
  await takeLock(`${folder}.in-use-by-${process.pid}`, 'serving');
  await removeOldBuilds(join(root, builds));
}

async function build(root: string, folder: string): Promise<void> {
  const BUILD_TIME = new Date().toISOString();
  await run(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', BUILD_TIME, BUILD_ID: basename(folder) },
  });
  const made = join(root, '.next/standalone');
  await cp(join(root, '.next/static'), join(made, '.next/static'), { recursive: true });
  if (await exists(join(root, 'public'))) {
    await cp(join(root, 'public'), join(made, 'public'), { recursive: true });
  }
  await writeServiceWorker(root, BUILD_TIME, join(made, 'public'));
  await putOurServerFirst(root, made);
  await leaveOutSettings(made);
  await mkdir(join(root, builds), { recursive: true });
  await rename(made, folder);
}

async function putOurServerFirst(root: string, made: string): Promise<void> {
  await rename(join(made, 'server.js'), join(made, 'next-server.js'));
  const filter = (path: string) => !path.endsWith('.test.ts');
  await cp(join(root, 'scripts/serve'), join(made, 'serve'), { recursive: true, filter });
  await writeFile(join(made, 'server.js'), "import './serve/serve.mjs';\n");
}

// Next copies .env beside the server and reads it there: a secret in every build, and an old value after it was changed.
async function leaveOutSettings(made: string): Promise<void> {
  for (const name of (await readdir(made)).filter((one) => one.startsWith('.env'))) {
    await rm(join(made, name));
  }
}

async function removeOldBuilds(folder: string): Promise<void> {
  const entries = await readdir(folder);
  const marks = entries.filter((entry) => entry.includes('.in-use-by-'));
  const living = marks.filter((mark) => lockHolder(join(folder, mark)));
  const names = entries.filter((entry) => /^[0-9a-f]{16}$/.test(entry));
  const ages = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
  );
  const old = ages.sort((a, b) => b.at - a.at).slice(kept);
  const unused = old.filter(({ name }) => !living.some((mark) => mark.startsWith(name)));
  const dead = marks.filter((mark) => !living.includes(mark));
  for (const gone of [...unused.map(({ name }) => name), ...dead]) {
    await rm(join(folder, gone), { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
