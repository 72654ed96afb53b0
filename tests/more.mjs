#!/usr/bin/env node
import { testCommand } from './support/command.mjs';

// npm run test:more [-- STAGE …]: what npm run test:all adds to npm test, or some of it.
await testCommand(async (root) => {
  const { moreStagesNamed, runStages } = await import('./runner/test.ts');
  return runStages(root, moreStagesNamed(process.argv.slice(2)));
});
