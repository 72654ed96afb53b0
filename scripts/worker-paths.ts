import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withDrawablePaths } from '@/lib/pages/worker-paths';

// npm run worker-paths: writes the addresses of the table of pages into the service worker.
const file = join(import.meta.dirname, '../public/sw.js');
writeFileSync(file, withDrawablePaths(readFileSync(file, 'utf8')));
