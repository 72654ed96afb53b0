#!/usr/bin/env node
import { testCommand } from './support/command.mjs';

// npm run test:old-engines [-- PART OF A TITLE]: every task in real Chromium 80, 90 and 106.
await testCommand(async (root) => {
  const { runOldEngines } = await import('./old-engines/stage.ts');
  const { runAlone } = await import('./runner/test.ts');
  return runAlone(() => runOldEngines(root, process.argv[2]));
});
