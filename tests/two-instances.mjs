#!/usr/bin/env node
import { testCommand } from './support/command.mjs';

// npm run test:two-instances: two servers on one PostgreSQL behind nginx; both programs have to be on this machine.
await testCommand(async (root) => {
  const { runTwoInstances } = await import('./faults/two-instances.ts');
  const { runAlone } = await import('./runner/test.ts');
  return runAlone(() => runTwoInstances(root));
});
