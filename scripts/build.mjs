#!/usr/bin/env node
import { cpSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { command } from './launch/command.mjs';
import { Problem } from './launch/problem.mjs';

// npm run build -- FOLDER: the built site in a new folder that needs nothing of this checkout; its server.js is what runs.
await command(async (root) => {
  const target = newFolder();
  const { prepareAlone } = await import('./launch/begin.mjs');
  const { ensurePrismaClient } = await import('./launch/prisma-client.ts');
  const { ensureBuild } = await import('./launch/build.ts');
  const release = await prepareAlone(root);
  const build = await ensurePrismaClient(root)
    .then(() => ensureBuild(root))
    .finally(release);
  cpSync(build, target, { recursive: true, verbatimSymlinks: true });
  console.log(`Built into ${target}. Start it with: node ${target}/server.js`);
  return true;
});

function newFolder() {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Problem('A folder is missing.', 'Type: npm run build -- /srv/ringtrue');
  const target = resolve(folder);
  if (existsSync(target)) {
    throw new Problem(`${target} is there already.`, 'Name a new folder, then move it into place.');
  }
  return target;
}
