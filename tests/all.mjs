#!/usr/bin/env node
import { testCommand } from './support/command.mjs';

// npm run test:all: every test there is.
await testCommand(async (root) => {
  const { moreStagesNamed, runStages, stages } = await import('./runner/test.ts');
  return runStages(root, { ...stages, ...moreStagesNamed([]) });
});
