import { npmStart, type RunningSite } from './support/clone';
import { family, webServer } from './support/processes';
import { legible, type Section, times } from './support/section';

/** Starts a fresh clone twice; says what each start took and leaves the second one running. */
export async function benchStart(clone: string): Promise<[RunningSite, Section[]]> {
  const first = await npmStart(clone);
  await first.end();
  const second = await npmStart(clone);
  return [second, [startTable(first, second), memoryTable(second)]];
}

function startTable(first: RunningSite, second: RunningSite): Section {
  const rows = Object.entries(first.took).map(([step, seconds]) => {
    const again = second.took[step];
    return again === undefined
      ? [step, legible(seconds), '–', '–']
      : [step, legible(seconds), legible(again), times(again, seconds)];
  });
  const head = ['`npm start` in a fresh clone, seconds', 'first', 'second', 'second / first'];
  return { head, rows };
}

const roles: readonly (readonly [RegExp, string])[] = [
  [webServer, 'web server'],
  [/database/, 'embedded database'],
  [/start\.mjs$/, 'launcher'],
  [/^npm|npm-cli/, 'npm'],
];

function memoryTable({ pid }: RunningSite): Section {
  const processes = family(pid).flatMap(({ command, megabytes }) => {
    const role = roles.find(([pattern]) => pattern.test(command))?.[1];
    return role ? [{ role, megabytes }] : [];
  });
  const server = processes.find(({ role }) => role === 'web server')?.megabytes ?? Number.NaN;
  return {
    head: ['memory before the first visitor', 'MB', '/ web server'],
    rows: processes.map(({ role, megabytes }) => [role, megabytes, times(megabytes, server)]),
  };
}
