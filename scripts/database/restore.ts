import { readFile } from 'node:fs/promises';
import { restore } from '@/lib/database/backup/restore';
import { applyMigrations } from '@/lib/database/migrations';
import { using, withDatabaseUrl } from '../directory/open-database';

/* npm run restore -- FILE: puts a backup into the new, empty database of DATABASE_URL, or of DATA_DIR. */

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Expected a backup to read, got nothing. Type: npm run restore -- backup.jsonl');
  process.exit(2);
}

try {
  const text = await readFile(file, 'utf8');
  const head = await withDatabaseUrl(async (url) => {
    await applyMigrations(url, 'prisma/migrations');
    return using(url, (database) => restore(database, text));
  });
  const rows = Object.values(head.rows).reduce((sum, count) => sum + count, 0);
  console.log(
    `Restored ${rows} rows of ${head.madeAt}; every row and the audit chain were verified.`,
  );
  // The migration engine leaves the alarm of its lock running for ten seconds; nothing waits for it.
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
