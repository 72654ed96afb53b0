import { spawnSync } from 'node:child_process';

/** True when nginx is on this machine. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0;
}
