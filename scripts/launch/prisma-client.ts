import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './children.mjs';
import { fingerprint } from './fingerprint';
import { step } from './step.mjs';

/** Generates the Prisma client unless the one that is there was made from today's schema and packages. */
export async function ensurePrismaClient(root: string): Promise<void> {
  const folder = join(root, 'lib/database/generated');
  const mark = join(folder, '.made-from');
  const inputs = fingerprint(root, ['prisma/schema.prisma', 'package-lock.json']);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === inputs) return;
  await step('Generating the database client', () =>
    run(process.execPath, [join(root, 'node_modules/prisma/build/index.js'), 'generate'], {
      cwd: root,
    }),
  );
  writeFileSync(mark, inputs);
}
