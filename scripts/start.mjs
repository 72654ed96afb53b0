#!/usr/bin/env node
import { command } from './launch/command.mjs';
import { nodeAdvice } from './launch/node-version.mjs';

const mode = process.argv.includes('--dev') ? 'development' : 'production';

await command(async (root) => {
  const advice = nodeAdvice();
  if (advice) console.log(`• ${advice}`);
  const { start } = await import('./launch/start.ts');
  await start(root, mode);
});
