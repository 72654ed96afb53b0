import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, run } from './children.mjs';
import { lockHolder } from './lock.mjs';
import { Away, Problem } from './problem.mjs';
import { say, step } from './step.mjs';

/** A running embedded database and where it answers. */
export type RunningDatabase = { child: ChildProcess; url: string };

/** Throws a Problem when another process has the data of `folder` open, naming it. */
export function checkDataIsFree(folder: string): void {
  const holder = lockHolder(join(folder, 'lock'));
  if (holder) throw inUse(folder, `${holder.purpose}, since ${holder.since}`);
}

function inUse(folder: string, by: string): Problem {
  return new Problem(
    `The data in ${folder} is in use by ${by}.`,
    'Stop that one first (Ctrl-C where it runs), or give this one a folder of its own: DATA_DIR=.data-2 npm start',
  );
}

/** Starts the embedded database on `folder`, whose lock it holds until it ends. */
export function startDatabase(root: string, folder: string): Promise<RunningDatabase> {
  const first = existsSync(join(folder, 'postgres')) ? '' : ' (creating it takes about 10 s)';
  return step(`Starting the embedded database${first}`, () => {
    const child = launch(process.execPath, typescript(root, 'scripts/database/serve.ts', folder), {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    return untilItAnswers(child, folder);
  });
}

function untilItAnswers(child: ChildProcess, folder: string): Promise<RunningDatabase> {
  let errors = '';
  child.stderr?.on('data', (text) => {
    errors = (errors + text).slice(-4_000);
  });
  return new Promise((resolve, reject) => {
    child.once('message', ({ url }: { url?: string }) => {
      if (url) resolve({ child, url });
      else reject(inUse(folder, 'another process that started at the same moment'));
    });
    child.once('exit', () => reject(cannotOpen(folder, errors)));
  });
}

function cannotOpen(folder: string, errors: string): Problem {
  if (/ENOSPC|no space left/i.test(errors)) {
    return new Away(`The disk is full at ${folder}.`, 'Free some space and start again.');
  }
  return new Away(
    `The embedded database cannot open ${folder}.\n${errors.trim()}`,
    `If the data was damaged, move ${join(folder, 'postgres')} away and start again: the directory is loaded anew.`,
  );
}

/** Brings the database at `url` to today's tables and today's directory. */
export async function fillDatabase(root: string, url: string): Promise<void> {
  const env = { ...process.env, DATABASE_URL: url };
  for (const [title, script] of [
    ['Applying migrations', 'scripts/database/migrate.ts'],
    ['Loading the directory', 'scripts/directory/import.ts'],
  ] as const) {
    const output = await step(title, () =>
      run(process.execPath, typescript(root, script), { cwd: root, env }),
    );
    if (output.trim()) say(output.trim().replace(/^/gm, '  '));
  }
}

/** The arguments with which Node runs one of our TypeScript files. */
export function typescript(root: string, file: string, ...args: string[]): string[] {
  const loader = pathToFileURL(createRequire(join(root, 'package.json')).resolve('tsx')).href;
  return ['--import', loader, join(root, file), ...args];
}
