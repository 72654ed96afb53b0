#!/usr/bin/env node
import { testCommand } from './support/command.mjs';

// npm run attack [-- COUNT [SEED]]: 100 000 generated requests, others every time; the seed it prints repeats them.
const [count = '100000', seed = String(Date.now() % 1e9)] = process.argv.slice(2);

await testCommand(async (root) => {
  const { runAttack } = await import('./attack/stage.ts');
  const force = { count: Number(count), seed: Number(seed), growth: 1.5, dawdle: true };
  return (await runAttack(root, force)).failed === 0;
});
