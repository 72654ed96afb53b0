#!/usr/bin/env node
import { testCommand } from './support/command.mjs';

// npm test: what a change has to pass before it is shared.
await testCommand(async (root) => {
  const { runStages, stages } = await import('./runner/test.ts');
  return runStages(root, stages);
});
