#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { testCommand } from './support/command.mjs';

// npm run soak [-- --minutes 30 --times 20]: every fault, the repeatable ones so many times, then a mixed load for so long.
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    times: { type: 'string', default: '20' },
  },
});

await testCommand(async (root) => {
  const { soak } = await import('./faults/soak.ts');
  return (await soak(root, Number(values.minutes), Number(values.times))).failed === 0;
});
