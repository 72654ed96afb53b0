import { existsSync } from 'node:fs';
import { link, open, unlink } from 'node:fs/promises';
import { backup } from '@/lib/database/backup/backup';
import { signingKeyFrom } from '@/lib/directory/open-data/signing-key';
import { environment } from '@/lib/env';
import { archivesOf, copiedLine, copyArchives } from '@/lib/watch/store/archive-copies';
import { withDatabase } from '../directory/open-database';

/*
 * npm run backup -- FILE: everything the database holds, in one file that npm run restore reads on any engine; pages the
 * watcher saved go into FILE.saved beside it.
 */

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Expected a file to write, got nothing. Type: npm run backup -- backup.jsonl');
  process.exit(2);
}

try {
  const key = signingKeyFrom(environment().DIRECTORY_SIGNING_KEY ?? '');
  const { text, pages } = await withDatabase(async (database) => ({
    text: await backup(database, new Date(), key),
    pages: await archivesOf(database),
  }));
  await writeNew(file, text);
  console.log(
    `Wrote ${text.split('\n').length - 3} rows to ${file}. Keep it where this machine cannot lose it.`,
  );
  const beside = `${file}.saved`;
  const line = copiedLine(await copyArchives(pages, environment().DATA_DIR, beside), beside);
  if (line !== null) console.log(line);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** Writes a file whole or not at all, readable by its owner alone; one that is there already stays. */
async function writeNew(path: string, text: string): Promise<void> {
  if (existsSync(path)) throw new Error(`${path} is there already and stays. Name another file.`);
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    const handle = await open(unfinished, 'wx', 0o600);
    await handle
      .writeFile(text)
      .then(() => handle.sync())
      .finally(() => handle.close());
    await link(unfinished, path);
  } finally {
    await unlink(unfinished).catch(() => undefined);
  }
}
