import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DatabaseReport } from '../database/serve';
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
    child.once('message', (report: DatabaseReport) => {
      if ('url' in report) resolve({ child, url: report.url });
      else reject(problemOf(report, folder));
    });
    child.once('exit', () => reject(broken(folder, errors.trim())));
  });
}

function problemOf(report: Exclude<DatabaseReport, { url: string }>, folder: string): Problem {
  switch (report.problem) {
    case 'in use':
      return inUse(folder, 'another process that started at the same moment');
    case 'disk full':
      return new Away(
        `The disk is full at ${folder}: the embedded database cannot open its data there.`,
        'Free some space and start again; nothing is lost, leave the data where they are.',
      );
    case 'refused':
      return new Away(report.reason, 'Then start again.');
    case 'broken':
      return broken(folder, report.reason);
  }
}

function broken(folder: string, reason: string): Problem {
  return new Away(
    `The embedded database cannot open ${folder}: ${reason}`,
    `See that this user may write there. If the data are damaged, move ${join(folder, 'postgres')} away and restore your last backup ` +
      '(npm run restore -- FILE); without one only the files of the directory come back, not what reviewers decided.',
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
