import { join } from 'node:path';
import { build } from 'esbuild';
import { drawablePattern } from '@/lib/pages/drawable-pattern';
import type { OfflineBuild } from '@/lib/service-worker/scope';
import { offlineFiles } from './offline-files';

/**
 * Writes `sw.js` into the folder `into`: lib/service-worker as one script, with the list of the files of the build in
 * `root/.next` and their hashes. `id` is the time the build was begun, in ISO 8601 and UTC, the same that its pages say.
 */
export async function writeServiceWorker(root: string, id: string, into: string): Promise<void> {
  const files = offlineFiles(join(root, '.next'), join(root, 'messages'));
  const offlineBuild: OfflineBuild = { id, drawable: drawablePattern(), files };
  await build({
    absWorkingDir: root,
    entryPoints: { sw: join(root, 'lib/service-worker/worker.ts') },
    outdir: into,
    bundle: true,
    minify: true,
    format: 'iife',
    // The oldest engines the site promises, Chrome 80 and Safari 13.1, read all of it.
    target: 'es2019',
    define: { offlineBuild: JSON.stringify(offlineBuild) },
    logLevel: 'warning',
  });
}
