#!/usr/bin/env node
import { command } from './launch/command.mjs';

const mode = process.argv.includes('--dev') ? 'development' : 'production';

await command(async (root) => {
  const { start } = await import('./launch/start.ts');
  await start(root, mode);
});
