#!/usr/bin/env node
import { testCommand } from './support/command.mjs';

// npm run test:deployment: the recipe of docs/operation/deploy.md, run: PostgreSQL, built folder, unprivileged user, real nginx.
await testCommand(async (root) => {
  const { testDeployment } = await import('./deployment/test-deployment.ts');
  return (await testDeployment(root)) === 0;
});
