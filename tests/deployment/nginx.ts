import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launch, run } from '../../scripts/launch/children.mjs';
import { Problem } from '../../scripts/launch/problem.mjs';

/** Starts nginx with the file of the recipe, moved to free ports and into `folder`. */
export async function startNginx(
  root: string,
  folder: string,
  ports: { readonly listen: number; readonly site: number },
): Promise<ChildProcess> {
  const home = join(folder, 'nginx');
  mkdirSync(join(home, 'logs'), { recursive: true });
  const recipe = readFileSync(join(root, 'docs/operation/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${ports.listen};`)
    .replace('127.0.0.1:3000', `127.0.0.1:${ports.site}`)
    .replace('/var/log/nginx/', `${home}/logs/`)
    .replace('/var/cache/nginx/', `${home}/`);
  const file = join(home, 'nginx.conf');
  const frame = `daemon off; pid ${home}/pid; error_log ${home}/logs/error.log;`;
  writeFileSync(file, `${frame}\nevents {}\nhttp {\n${recipe}\n}\n`);
  const words = ['-p', home, '-e', join(home, 'logs/error.log'), '-c', file];
  await run('nginx', [...words, '-t']).catch((error: Error) => {
    throw new Problem(`nginx does not take the recipe: ${error.message}`, 'Is nginx installed?');
  });
  const child = launch('nginx', words, { stdio: 'ignore' });
  await pause(1_000);
  return child;
}
