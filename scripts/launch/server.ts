import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Environment } from '@/lib/env';
import { launch } from './children.mjs';
import { Problem } from './problem.mjs';
import { step } from './step.mjs';

export type ServerOptions = {
  root: string;
  /** The folder of a build, or null for the development server. */
  build: string | null;
  environment: Environment;
  databaseUrl: string;
  dataFolder: string;
};

/** Starts the web server and returns once it answers. */
export function startServer(options: ServerOptions): Promise<ChildProcess> {
  return step('Starting the web server', async () => {
    const child = spawnServer(options);
    let banner = true;
    child.stdout?.on('data', (text) => banner || process.stdout.write(text));
    await untilItAnswers(child, options.environment);
    banner = false;
    return child;
  });
}

function spawnServer(options: ServerOptions): ChildProcess {
  const { root, build, environment, databaseUrl, dataFolder } = options;
  const { HOST, PORT } = environment;
  const next = join(root, 'node_modules/next/dist/bin/next');
  const command = build
    ? [join(build, 'server.js')]
    : [next, 'dev', '--hostname', HOST, '--port', String(PORT)];
  const guard = pathToFileURL(join(root, 'scripts/launch/die-with-parent.mjs')).href;
  return launch(process.execPath, ['--import', guard, ...command], {
    cwd: build ?? root,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: build ? 'production' : 'development',
      PORT: String(PORT),
      HOST,
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataFolder,
    },
  });
}

async function untilItAnswers(child: ChildProcess, { HOST, PORT }: Environment): Promise<void> {
  const host = HOST === '0.0.0.0' ? '127.0.0.1' : HOST === '::' ? '[::1]' : HOST;
  const address = `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${PORT}`;
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline && child.exitCode === null) {
    const answer = await fetch(`${address}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Problem(
    'The web server did not answer.',
    'What it printed above says why; correct that and start again.',
  );
}
