#!/usr/bin/env node
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode } from '../scripts/launch/node-version.mjs';
import { orGiveUp } from '../scripts/launch/or-give-up.mjs';

// npm run attack [-- COUNT [SEED]]: 100 000 generated requests, others every time; the seed it prints repeats them.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [count = '100000', seed = String(Date.now() % 1e9)] = process.argv.slice(2);

await orGiveUp(async () => {
  checkNode();
  const { begin } = await import('../scripts/launch/begin.mjs');
  await begin(root);
  const { runAttack } = await import('./attack/stage.ts');
  const force = { count: Number(count), seed: Number(seed), growth: 1.5, dawdle: true };
  const { failed } = await runAttack(root, force);
  process.exit(failed === 0 ? 0 : 1);
});
