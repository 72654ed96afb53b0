#!/usr/bin/env node
import { testCommand } from './support/command.mjs';

// npm run test:e2e [-- [--all] FILE …]: the browser tests of npm test, or with --all of every project; only those of the files named.
const all = process.argv.includes('--all');
const parts = process.argv.slice(2).filter((word) => word !== '--all');

await testCommand(async (root) => {
  const { runAlone } = await import('./runner/test.ts');
  const { runAllBrowserTests, runBrowserTests } = await import('./runner/stages.ts');
  const run = all ? runAllBrowserTests : runBrowserTests;
  return runAlone(() => run(root, parts));
});
