#!/usr/bin/env node
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode } from '../scripts/launch/node-version.mjs';
import { orGiveUp } from '../scripts/launch/or-give-up.mjs';

// npm run test:deployment: the recipe of docs/operation/deploy.md, run: PostgreSQL, built folder, unprivileged user, real nginx.
const root = dirname(dirname(fileURLToPath(import.meta.url)));

await orGiveUp(async () => {
  checkNode();
  const { begin } = await import('../scripts/launch/begin.mjs');
  await begin(root);
  const { testDeployment } = await import('./deployment/test-deployment.ts');
  const failed = await testDeployment(root);
  process.exit(failed === 0 ? 0 : 1);
});
