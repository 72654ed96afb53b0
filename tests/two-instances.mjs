#!/usr/bin/env node
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode } from '../scripts/launch/node-version.mjs';
import { orGiveUp } from '../scripts/launch/or-give-up.mjs';

// npm run test:two-instances: two servers on one PostgreSQL behind nginx; both programs have to be on this machine.
const root = dirname(dirname(fileURLToPath(import.meta.url)));

await orGiveUp(async () => {
  checkNode();
  const { begin } = await import('../scripts/launch/begin.mjs');
  await begin(root);
  const { runTwoInstances } = await import('./faults/two-instances.ts');
  const { passed } = await runTwoInstances(root);
  process.exit(passed > 0 ? 0 : 1);
});
