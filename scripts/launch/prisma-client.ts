import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './children.mjs';
import { fingerprint } from './fingerprint';
import { step } from './step.mjs';

/** Generates the Prisma client unless the one that is there was made from today's schema and packages. */
export async function ensurePrismaClient(root: string): Promise<void> {
  if (isPrismaClientCurrent(root)) return;
  await step('Generating the database client', () =>
    run(process.execPath, [join(root, 'node_modules/prisma/build/index.js'), 'generate'], {
      cwd: root,
    }),
  );
  writeFileSync(markIn(root), inputsOf(root));
}

/** True when the Prisma client that is there was made from today's schema and packages. */
export function isPrismaClientCurrent(root: string): boolean {
  const mark = markIn(root);
  return existsSync(mark) && readFileSync(mark, 'utf8') === inputsOf(root);
}

function markIn(root: string): string {
  return join(root, 'lib/database/generated/.made-from');
}

function inputsOf(root: string): string {
  return fingerprint(root, ['prisma/schema.prisma', 'package-lock.json']);
}
