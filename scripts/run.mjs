#!/usr/bin/env node
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkNode } from './launch/node-version.mjs';
import { orGiveUp } from './launch/or-give-up.mjs';

// node scripts/run.mjs [FILE [ARGUMENT …]]: does what npm start does first (packages, .env, database client), then runs a TypeScript file of this folder.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [file, ...rest] = process.argv.slice(2);

await orGiveUp(async () => {
  checkNode();
  const { begin, prepareAlone } = await import('./launch/begin.mjs');
  await begin(root);
  const { ensurePrismaClient, isPrismaClientCurrent } = await import('./launch/prisma-client.ts');
  if (!isPrismaClientCurrent(root)) {
    const release = await prepareAlone(root);
    await ensurePrismaClient(root).finally(release);
  }
  if (file === undefined) return;
  const script = join(root, 'scripts', file);
  process.argv = [process.execPath, script, ...rest];
  await import(pathToFileURL(script).href);
});
