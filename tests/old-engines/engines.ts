import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { run } from '../../scripts/launch/children.mjs';
import { Problem } from '../../scripts/launch/problem.mjs';
import { step } from '../../scripts/launch/step.mjs';
import { checkSpace, installLocked } from '../../scripts/launch/toolchain.mjs';

/** A browser engine of its year, unpacked. */
export interface Engine {
  readonly name: string;
  readonly executable: string;
  /** Shared libraries it brings along, used only where the machine lacks them. */
  readonly libraries: string;
}

const versions = ['80', '90', '106'];

/** The engines, and the folder their driver was installed into; fetched from the npm registry unless they lie there from last time. */
export async function fetchEngines(root: string): Promise<{ engines: Engine[]; folder: string }> {
  const folder = join(root, '.data', 'old-engines');
  const wanted = join(root, 'tests/old-engines/packages');
  if (!(await isComplete(folder, wanted))) await fetchAnew(root, folder, wanted);
  const engines = versions.map((version) => ({
    name: `Chromium ${version}`,
    executable: join(folder, version, 'chromium'),
    libraries: join(folder, version, 'lib'),
  }));
  return { engines, folder };
}

/** Whether the old engines exist for this machine: they do for Linux on x64 only. */
export function hasOldEngines(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

// The lock file is copied last: a folder that has it is whole.
async function isComplete(folder: string, wanted: string): Promise<boolean> {
  const here = join(folder, 'complete.json');
  if (!existsSync(here)) return false;
  return (
    (await readFile(here, 'utf8')) === (await readFile(join(wanted, 'package-lock.json'), 'utf8'))
  );
}

async function fetchAnew(root: string, folder: string, wanted: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  checkSpace(folder, 1_000);
  for (const name of ['package.json', 'package-lock.json']) {
    await copyFile(join(wanted, name), join(folder, name));
  }
  await copyFile(join(root, '.npmrc'), join(folder, '.npmrc'));
  await step('Fetching the old engines (140 MB)', () =>
    installLocked(folder, ['--ignore-scripts', '--legacy-peer-deps']).catch(cannotFetch),
  );
  await step('Unpacking them', async () => {
    for (const version of versions) await unpack(folder, version);
  });
  await copyFile(join(folder, 'package-lock.json'), join(folder, 'complete.json'));
}

function cannotFetch(error: Error): never {
  throw new Problem(
    `The old engines could not be fetched from the npm registry.\n  ${error.message}`,
    'They are needed for this command only: the site and npm test work without them.',
  );
}

async function unpack(folder: string, version: string): Promise<void> {
  const source = join(folder, 'node_modules', `chromium-${version}`);
  const target = join(folder, version);
  await mkdir(target);
  await inflate(join(source, 'bin/chromium.br'), join(target, 'chromium'));
  await chmod(join(target, 'chromium'), 0o755);
  await inflate(join(source, 'bin/aws.tar.br'), join(target, 'libraries.tar'));
  await run('tar', ['-xf', 'libraries.tar', 'lib'], { cwd: target });
  await rm(source, { recursive: true });
}

function inflate(from: string, to: string): Promise<void> {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}
