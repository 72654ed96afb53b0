#!/usr/bin/env node
import { testCommand } from './support/command.mjs';

// npm run test:deployment: the recipe of docs/operation/deploy.md, run: PostgreSQL, built folder, unprivileged user, real nginx.
await testCommand(async (root) => {
  const { runDeployment } = await import('./deployment/stage.ts');
  const { runAlone } = await import('./runner/test.ts');
  return runAlone(() => runDeployment(root));
});
