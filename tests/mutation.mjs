#!/usr/bin/env node
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode } from '../scripts/launch/node-version.mjs';
import { orGiveUp } from '../scripts/launch/or-give-up.mjs';

// npm run mutation [-- AREA …]: changes the core in every small way and sees whether a test notices.
const root = dirname(dirname(fileURLToPath(import.meta.url)));

await orGiveUp(async () => {
  checkNode();
  const { begin } = await import('../scripts/launch/begin.mjs');
  await begin(root);
  const { mutate } = await import('./mutation/mutate.ts');
  process.exit((await mutate(root, process.argv.slice(2))) ? 0 : 1);
});
