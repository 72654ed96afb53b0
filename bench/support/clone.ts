import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launch, run, stop } from '@/scripts/launch/children.mjs';
import { freePort } from '@/tests/support/free-port';
import { emptyPage } from './pages';

/** A site started as anybody would start it. */
export interface RunningSite {
  readonly origin: string;
  readonly pid: number;
  /** Seconds each step took, by its title; 'all' until it was ready. */
  readonly took: Readonly<Record<string, number>>;
  readonly end: () => Promise<void>;
}

/** Clones what is committed into a folder of its own, adds the empty page, does `work` there and removes it. */
export async function withClone<T>(root: string, work: (clone: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ringtrue-bench-'));
  const clone = join(folder, 'ringtrue');
  try {
    await run('git', ['clone', '--quiet', '--depth=1', `file://${root}`, clone]);
    cpSync(join(root, 'bench/empty-page'), join(clone, 'app', emptyPage), { recursive: true });
    return await work(clone);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Types `npm start` in a checkout and waits until the site is ready. */
export async function npmStart(checkout: string): Promise<RunningSite> {
  const port = await freePort();
  const { PATH, HOME, TMPDIR } = process.env;
  const env = { ...{ PATH, HOME, TMPDIR }, PORT: String(port), HOST: '127.0.0.1' };
  const began = performance.now();
  const child = launch('npm', ['start'], {
    cwd: checkout,
    env: env as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed: string[] = [];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  while (!printed.join('').includes('is ready')) {
    if (child.exitCode !== null) throw new Error(`npm start ended:\n${printed.join('')}`);
    await pause(50);
  }
  const all = (performance.now() - began) / 1000;
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    took: { ...stepsIn(printed.join('')), all },
    end: () => stop(child, 40_000),
  };
}

function stepsIn(printed: string): Record<string, number> {
  const steps = printed.matchAll(/^ {2}([^(\n]+?)(?: \([^)\n]*\))?: done in ([\d.]+) s$/gm);
  return Object.fromEntries([...steps].map(([, title, seconds]) => [title, Number(seconds)]));
}
