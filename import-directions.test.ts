import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, 'components');

/** Every folder of components with the other folders its files import, tests aside. */
function importsByFolder(): Map<string, ReadonlySet<string>> {
  const folders = readdirSync(root, { withFileTypes: true }).filter((one) => one.isDirectory());
  return new Map(folders.map(({ name }) => [name, importsOf(name)]));
}

function importsOf(folder: string): Set<string> {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const sources = files.filter((name) => /(?<!\.test)\.tsx?$/.test(name));
  const found = sources.flatMap((name) => {
    const text = readFileSync(join(root, folder, name), 'utf8');
    return [...text.matchAll(/['"]@\/components\/([\w-]+)\//g)].map(([, other = '']) => other);
  });
  return new Set(found.filter((other) => other !== folder));
}

/** The folders from one back to itself, along imports; null where no way leads back. */
function cycleThrough(
  folder: string,
  graph: ReadonlyMap<string, ReadonlySet<string>>,
  way: readonly string[] = [folder],
): readonly string[] | null {
  for (const next of graph.get(way.at(-1) ?? '') ?? []) {
    if (next === folder) return [...way, next];
    const found = way.includes(next) ? null : cycleThrough(folder, graph, [...way, next]);
    if (found) return found;
  }
  return null;
}

it('no two folders of components import each other, not even round a corner', () => {
  const graph = importsByFolder();
  expect(graph.size).toBeGreaterThan(10);
  const cycles = [...graph.keys()].flatMap((folder) => {
    const cycle = cycleThrough(folder, graph);
    return cycle ? [cycle.join(' → ')] : [];
  });
  expect(cycles).toEqual([]);
});
