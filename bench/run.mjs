#!/usr/bin/env node
import { command } from '../scripts/launch/command.mjs';

// npm run bench [-- --short] [-- NAME…]: measures what is committed and writes the tables into bench/README.md.
await command(async (root) => {
  const { bench } = await import('./bench.ts');
  await bench(root, process.argv.slice(2));
  return true;
});
