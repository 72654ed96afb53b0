import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { restore } from '@/lib/database/backup/restore';
import { applyMigrations } from '@/lib/database/migrations';
import { signingKeyFrom } from '@/lib/directory/open-data/signing-key';
import { environment } from '@/lib/env';
import { archivesOf, copiedLine, copyArchives } from '@/lib/watch/store/archive-copies';
import { using, withDatabaseUrl } from '../directory/open-database';

/*
 * npm run restore -- FILE [--key PUBLIC-KEY] [--unsigned]: puts a backup into the new, empty database of
 * DATABASE_URL, or of DATA_DIR. With a key (--key, else DIRECTORY_SIGNING_KEY) only what it signed.
 */

const { values, positionals } = parseArgs({
  options: { key: { type: 'string' }, unsigned: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [file] = positionals;
if (file === undefined) {
  console.error('Expected a backup to read, got nothing. Type: npm run restore -- backup.jsonl');
  process.exit(2);
}

try {
  const text = await readFile(file, 'utf8');
  const key = await trustedKey();
  const trust = { key, acceptUnsigned: values.unsigned };
  const { head, pages } = await withDatabaseUrl(async (url) => {
    await applyMigrations(url, 'prisma/migrations');
    return using(url, async (database) => ({
      head: await restore(database, text, trust),
      pages: await archivesOf(database),
    }));
  });
  const rows = Object.values(head.rows).reduce((sum, count) => sum + count, 0);
  console.log(
    `Restored ${rows} rows of ${head.madeAt}; every row and the audit chain were verified.`,
  );
  const { DATA_DIR } = environment();
  const line = copiedLine(await copyArchives(pages, `${file}.saved`, DATA_DIR), DATA_DIR);
  if (line !== null) console.log(line);
  if (key === null) console.log('No key was at hand: who wrote the backup is yours to know.');
  // The migration engine leaves the alarm of its lock running for ten seconds; nothing waits for it.
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function trustedKey(): Promise<KeyObject | null> {
  if (values.key !== undefined) return createPublicKey(await readFile(values.key, 'utf8'));
  const own = signingKeyFrom(environment().DIRECTORY_SIGNING_KEY ?? '');
  return own === null ? null : createPublicKey(own);
}
