import { execFileSync } from 'node:child_process';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly megabytes: number;
  readonly command: string;
}

function allProcesses(): Process[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' });
  return lines.split('\n').flatMap((line) => {
    const [, pid, parent, kilobytes, command] =
      /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    if (!pid || !command) return [];
    return [{ pid: +pid, parent: Number(parent), megabytes: Number(kilobytes) / 1024, command }];
  });
}

/** A process and all it started, with the memory each holds. */
export function family(pid: number): Process[] {
  const all = allProcesses();
  const found = all.filter((each) => each.pid === pid);
  for (const parent of found) found.push(...all.filter((each) => each.parent === parent.pid));
  return found;
}

/** How our web server is called in a list of processes. */
export const webServer = /^next-server|server\.js/;

/** Megabytes held by the web server somebody's `npm start` runs; not a number when it runs elsewhere. */
export function webServerMemory(pid: number | null): number {
  const found = pid === null ? [] : family(pid);
  return found.find(({ command }) => webServer.test(command))?.megabytes ?? Number.NaN;
}
