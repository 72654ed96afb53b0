import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';

/** The machine a table was made on, and how busy it was: one sentence. */
export function machine(browser: string): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${model}, ${cpus().length} cores, ${memory} GB, ${process.platform}, Node ${process.versions.node}, ${versionOf(browser)}; load before it began: ${load}.`;
}

function versionOf(browser: string): string {
  const said = execFileSync(browser, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return /\w+ [\d.]+/.exec(said)?.[0] ?? said.trim();
}
