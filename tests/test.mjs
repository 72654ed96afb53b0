#!/usr/bin/env node
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode } from '../scripts/launch/node-version.mjs';
import { orGiveUp } from '../scripts/launch/or-give-up.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

await orGiveUp(async () => {
  checkNode();
  const { begin } = await import('../scripts/launch/begin.mjs');
  await begin(root);
  const { test } = await import('./runner/test.ts');
  process.exit((await test(root)) ? 0 : 1);
});
