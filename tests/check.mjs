#!/usr/bin/env node
import { testCommand } from './support/command.mjs';

// npm run check: types and lint only.
await testCommand(async (root) => {
  const { checkTypes, checkStyle } = await import('./runner/stages.ts');
  await checkTypes(root);
  await checkStyle(root);
  return true;
});
