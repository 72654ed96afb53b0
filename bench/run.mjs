#!/usr/bin/env node
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { begin } from '../scripts/launch/begin.mjs';
import { checkNode } from '../scripts/launch/node-version.mjs';
import { orGiveUp } from '../scripts/launch/or-give-up.mjs';

// npm run bench [-- --short] [-- NAME…]: measures what is committed and writes the tables into bench/README.md.
const root = dirname(dirname(fileURLToPath(import.meta.url)));

await orGiveUp(async () => {
  checkNode();
  await begin(root);
  const { bench } = await import('./bench.ts');
  await bench(root, process.argv.slice(2));
  process.exit(0);
});
