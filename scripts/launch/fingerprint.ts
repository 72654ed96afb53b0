import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Everything that decides what `next build` makes; a test decides nothing. */
export const buildInputs = [
  'app',
  'components',
  'lib',
  'messages',
  'prisma',
  'public',
  'global.d.ts',
  'instrumentation-client.ts',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'scripts/serve',
  'scripts/service-worker',
  'tsconfig.json',
];

/** Sixteen hexadecimal digits that change whenever a file of `inputs` appears, vanishes or changes, or another Node reads them. */
export function fingerprint(root: string, inputs: string[], node = process.version): string {
  const hash = createHash('sha256').update(`${node} ${process.platform} ${process.arch}\n`);
  for (const file of inputs.flatMap((input) => filesUnder(join(root, input))).sort()) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file)}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 16);
}

function filesUnder(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return counts(path) ? [path] : [];
  if (path.endsWith(join('database', 'generated'))) return [];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

function counts(path: string): boolean {
  return !/\.test\.tsx?$/.test(path);
}
