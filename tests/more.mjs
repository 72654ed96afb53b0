#!/usr/bin/env node
import { testCommand } from './support/command.mjs';

// npm run test:more: what npm run test:all adds to npm test.
await testCommand(async (root) => {
  const { moreStages, runStages } = await import('./runner/test.ts');
  return runStages(root, moreStages);
});
