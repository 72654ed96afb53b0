#!/usr/bin/env node
import { testCommand } from './support/command.mjs';

// npm run mutation [-- AREA …]: changes the core in every small way and sees whether a test notices.
await testCommand(async (root) => {
  const { mutate } = await import('./mutation/mutate.ts');
  return mutate(root, process.argv.slice(2));
});
