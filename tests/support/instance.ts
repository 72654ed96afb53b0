import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launch } from '../../scripts/launch/children.mjs';
import { freePort } from './free-port';
import { noSettings } from './settings';

/** One production server by itself, without the launcher: what an operator runs on a machine with a database elsewhere. */
export interface Instance {
  readonly origin: string;
  readonly port: number;
  /** Everything written to the log so far. */
  readonly log: () => string;
  /** Memory in use, in megabytes. */
  readonly memory: () => number;
  /** Processor time used so far by all its threads, in milliseconds; only of an instance started with `measured`. */
  readonly processorTime: () => Promise<number>;
  /** Sends a signal to a server that still runs. */
  readonly signal: (name: NodeJS.Signals) => void;
  /** Ends it with a signal, SIGTERM unless another is named, and gives its exit code. */
  readonly end: (name?: NodeJS.Signals) => Promise<number | null>;
}

export interface InstanceOptions {
  readonly settings: Readonly<Record<string, string>>;
  /** Arguments for Node itself. */
  readonly node?: readonly string[];
  /** Whether its processor time can be asked for. */
  readonly measured?: boolean;
  /** The user to run as, where this process may choose. */
  readonly uid?: number;
}

const reporter = new URL('./report-processor.mjs', import.meta.url).href;

/** Starts the server of a build and returns once it answers, with a directory or without. */
export async function startInstance(build: string, options: InstanceOptions): Promise<Instance> {
  const { settings, node = [], measured = false, uid } = options;
  const preload = measured ? ['--import', reporter] : [];
  const port = settings.PORT ?? String(await freePort());
  const child = launch(process.execPath, [...node, ...preload, join(build, 'server.js')], {
    stdio: ['ignore', 'ignore', 'pipe', ...(measured ? ['ipc' as const] : [])],
    env: {
      ...noSettings,
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      ...settings,
      PORT: port,
    } as NodeJS.ProcessEnv,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const written: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => written.push(text));
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const origin = `http://127.0.0.1:${port}`;
  await untilItAnswers(origin, isRunning, () => written.join(''));
  return {
    origin,
    port: Number(port),
    log: () => written.join(''),
    memory() {
      if (!isRunning()) throw new Error(`The server has ended. It wrote:\n${written.join('')}`);
      return Number(execFileSync('ps', ['-o', 'rss=', '-p', `${child.pid}`])) / 1024;
    },
    async processorTime() {
      child.send('processor');
      const [microseconds] = await once(child, 'message');
      return microseconds / 1_000;
    },
    signal: (name) => void child.kill(name),
    end(name = 'SIGTERM') {
      if (isRunning()) child.kill(name);
      return gone;
    },
  };
}

async function untilItAnswers(
  origin: string,
  isRunning: () => boolean,
  log: () => string,
): Promise<void> {
  for (let attempt = 0; attempt < 300 && isRunning(); attempt++) {
    const answer = await fetch(`${origin}/api/health`).catch(() => null);
    if (answer !== null) return;
    await pause(200);
  }
  throw new Error(`A server did not answer within a minute. It wrote:\n${log().slice(-2_000)}`);
}
