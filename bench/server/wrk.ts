import { run } from '@/scripts/launch/children.mjs';
import { Problem } from '@/scripts/launch/problem.mjs';

/** What one address bore. */
export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

const connections = 16;

/** Asks for one address as fast as the answers come, over 16 connections, and says how many came and how late. */
export async function load(address: string, seconds: number): Promise<Load> {
  const options = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '10s', '--latency'];
  const said = await run('wrk', [...options, '-H', 'Accept-Encoding: gzip', address]).catch(
    (error) => {
      throw error.code === 'ENOENT' ? missing : error;
    },
  );
  if (/Non-2xx|Socket errors/.test(said)) throw new Error(`${address} failed under load:\n${said}`);
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]),
    p50: milliseconds(/^\s+50%\s+(\S+)/m.exec(said)?.[1]),
    p99: milliseconds(/^\s+99%\s+(\S+)/m.exec(said)?.[1]),
  };
}

const missing = new Problem(
  'wrk and nginx make and bear the load, and are not installed.',
  'Type "apt-get install wrk nginx-light" (Debian, Ubuntu) or "brew install wrk nginx".',
);

function milliseconds(text = ''): number {
  const [, amount, unit = ''] = /^([\d.]+)(us|ms|s)$/.exec(text) ?? [];
  return Number(amount) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN);
}
