#!/usr/bin/env node
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkNode } from '../scripts/launch/node-version.mjs';
import { orGiveUp } from '../scripts/launch/or-give-up.mjs';

// npm run soak [-- --minutes 30 --times 20]: every fault, the repeatable ones so many times, then a mixed load for so long.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    times: { type: 'string', default: '20' },
  },
});

await orGiveUp(async () => {
  checkNode();
  const { begin } = await import('../scripts/launch/begin.mjs');
  await begin(root);
  const { soak } = await import('./faults/soak.ts');
  const { failed } = await soak(root, Number(values.minutes), Number(values.times));
  process.exit(failed === 0 ? 0 : 1);
});
