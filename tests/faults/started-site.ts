import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { socketUrl } from '@/lib/database/embedded';
import { launch } from '../../scripts/launch/children.mjs';
import { freePort } from '../support/free-port';

/** A site as `npm start` brings it up, with every process of it in reach. */
export interface StartedSite {
  readonly origin: string;
  /** Where its embedded database answers. */
  readonly databaseUrl: string;
  /** Everything printed so far. */
  readonly said: () => string;
  /** True once it serves; false when it gave up instead. */
  readonly isReady: boolean;
  /** Ends the embedded database as the kernel would: at once. */
  readonly killDatabase: () => void;
  /** Ends everything at once, as a power cut would. */
  readonly killAll: () => Promise<void>;
  /** Ends it as Ctrl-C does. */
  readonly end: () => Promise<void>;
}

/** Runs `npm start` on a data folder, by this Node unless another is named, and returns when it serves or gives up. */
export async function startSite(
  root: string,
  dataFolder: string,
  settings: Readonly<Record<string, string>> = {},
  node = process.execPath,
): Promise<StartedSite> {
  const port = String(await freePort());
  const env = { ...process.env, HOST: '127.0.0.1', PORT: port, DATA_DIR: dataFolder, ...settings };
  const child = launch(node, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = new Promise<true>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('Ctrl-C stops it')) resolve(true);
      });
    }
  });
  const isReady = await Promise.race([ready, gone.then(() => false)]);
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return gone;
  };
  return {
    origin: `http://127.0.0.1:${port}`,
    databaseUrl: socketUrl(dataFolder) ?? '',
    said: () => said,
    isReady,
    killDatabase: () => kill(databaseOf(dataFolder)),
    killAll() {
      for (const pid of childrenOf(child.pid)) kill(pid);
      return end('SIGKILL');
    },
    end: () => end('SIGINT'),
  };
}

function databaseOf(dataFolder: string): number {
  return JSON.parse(readFileSync(join(dataFolder, 'lock'), 'utf8')).pid;
}

function childrenOf(parent: number | undefined): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).split('\n');
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
  return pairs.flatMap(([pid, ppid]) => (pid && ppid === parent ? [pid] : []));
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
