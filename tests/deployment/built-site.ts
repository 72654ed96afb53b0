import type { ChildProcess } from 'node:child_process';
import { chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launch, run } from '../../scripts/launch/children.mjs';
import { freePort } from '../support/free-port';
import { noSettings } from '../support/settings';

/** A built site that runs from its own folder. */
export interface BuiltSite {
  readonly child: ChildProcess;
  readonly port: number;
  readonly log: () => string;
  /** Starts it once more with other settings and gives what it said before it ended. */
  readonly refusalWith: (settings: Record<string, string>) => Promise<string>;
}

/** Starts the site in `target` as a user who owns nothing but a data folder; root becomes nobody. */
export async function builtSite(
  target: string,
  folder: string,
  databaseUrl: string,
): Promise<BuiltSite> {
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  const as = await unprivileged(data);
  const port = await freePort();
  const settings = {
    ...noSettings,
    ...{ PATH: process.env.PATH ?? '', NODE_ENV: 'production', HOST: '127.0.0.1' },
    ...{
      METRICS: '1',
      TRUST_PROXY: '1',
      DATABASE_URL: databaseUrl,
      DATA_DIR: data,
      PORT: String(port),
    },
  };
  const start = (env: Record<string, string>) => {
    const [command = '', ...words] = [...as, process.execPath, join(target, 'server.js')];
    const child = launch(command, words, {
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
      env: env as NodeJS.ProcessEnv,
    });
    const said: string[] = [];
    child.stderr?.setEncoding('utf8').on('data', (text: string) => said.push(text));
    return { child, log: () => said.join('') };
  };
  const refusalWith = async (other: Record<string, string>) => {
    const { child, log } = start({ ...settings, PORT: String(await freePort()), ...other });
    await new Promise((resolve) => child.once('exit', resolve));
    return log();
  };
  const running = start(settings);
  await untilItAnswers(port, running.log);
  return { ...running, port, refusalWith };
}

async function unprivileged(data: string): Promise<string[]> {
  if (process.getuid?.() !== 0) return [];
  const id = Number(await run('id', ['-u', 'nobody']));
  chownSync(data, id, id);
  return ['setpriv', `--reuid=${id}`, '--clear-groups', '--no-new-privs'];
}

async function untilItAnswers(port: number, log: () => string): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await pause(200);
  }
  throw new Error(`The built site did not answer within half a minute:\n${log()}`);
}
