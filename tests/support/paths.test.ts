import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folders = ['tests', 'scripts', 'e2e', 'bench'];
const path = /['"`]((?:tests|scripts|e2e|bench|docs|prisma|lib)\/[\w./-]+\.[a-z]+)['"`]/g;

/** Programs that are started by their paths, which no compiler follows. */
const sources = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.m?ts$|\.mjs$/.test(name) && !name.endsWith('.test.ts')),
);

test('what tests and scripts name by its path in the checkout is there', () => {
  const missing = sources.flatMap((source) => {
    const named = [...readFileSync(source, 'utf8').matchAll(path)].map(([, name = '']) => name);
    return named.filter((name) => !existsSync(name)).map((name) => `${source}: ${name}`);
  });
  expect(missing).toEqual([]);
});
