import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of every page and route under one folder of `app`, as Next spells them: `/hotlines/[institution]`. The catch-all is none of them. */
export function pagePatterns(folder: string, path = ''): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const here = entries.some(({ name }) => /^(page|route)\.tsx?$/.test(name)) ? [path || '/'] : [];
  const below = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('[...'))
    .flatMap(({ name }) => pagePatterns(join(folder, name), `${path}/${name}`));
  return [...here, ...below];
}
