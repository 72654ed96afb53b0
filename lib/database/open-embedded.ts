import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

/** The data of an embedded database cannot be opened as they are; the message says what was found and what to do. */
export class DataRefusal extends Error {
  override readonly name = 'DataRefusal';
}

/**
 * Opens the embedded database in `folder/postgres`, or creates it where nothing is. Throws a DataRefusal rather than
 * create one over files: what lies there may be the reviews of years.
 */
export async function openEmbedded(folder: string): Promise<PGlite> {
  const data = join(folder, 'postgres');
  // Lies beside the data from before their first file until after their last.
  const unfinished = join(folder, 'postgres-unfinished');
  if (await exists(unfinished)) {
    // Its creation was cut short: nobody has written into it yet. The folder itself may be a volume that stays.
    for (const name of await namesIn(data)) {
      await rm(join(data, name), { recursive: true, force: true });
    }
  } else if ((await namesIn(data)).length === 0) {
    await writeFile(unfinished, '');
  } else if (await exists(join(data, 'PG_VERSION'))) {
    return PGlite.create(data);
  } else {
    throw new DataRefusal(
      `${data} holds files but no PG_VERSION, so it is no complete database, and no new one is laid over it. ` +
        `Put the missing files back, or move ${data} away and restore your last backup (npm run restore -- FILE).`,
    );
  }
  await mkdir(data, { recursive: true, mode: 0o700 });
  const created = await PGlite.create(data);
  await rm(unfinished);
  return created;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
