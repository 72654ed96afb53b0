#!/usr/bin/env node
import { testCommand } from './support/command.mjs';

// npm run test:unit [-- [--watch] FILE …]: the tests beside the code, those of the files named; with --watch again after every change.
const watch = process.argv.includes('--watch');
const parts = process.argv.slice(2).filter((word) => word !== '--watch');

await testCommand(async (root) => {
  const { runAlone } = await import('./runner/test.ts');
  const { runUnitTests, watchUnitTests } = await import('./runner/stages.ts');
  if (watch) return watchUnitTests(root, parts);
  return runAlone(() => runUnitTests(root, parts));
});
