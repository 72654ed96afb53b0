#!/usr/bin/env node
import { testCommand } from './support/command.mjs';

// npm run test:node-versions: npm start and the unit tests on the oldest and the newest Node the README names (Linux x64).
await testCommand(async (root) => {
  const { runNodeVersions } = await import('./node-versions/stage.ts');
  const { runAlone } = await import('./runner/test.ts');
  return runAlone(() => runNodeVersions(root));
});
