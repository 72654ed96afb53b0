import { connect } from '@/lib/database/connect';
import { readPublished } from '@/lib/directory/store/repository';
import { diskCopyIn, readDiskCopy } from '@/lib/directory/store/snapshot-copy';

// A table that somebody else has locked must not keep the start waiting.
const timeoutMs = 5_000;

/** True when the data folder holds a sound copy of the directory. */
export async function hasDiskCopy(dataFolder: string): Promise<boolean> {
  return (await readDiskCopy(diskCopyIn(dataFolder))) !== null;
}

/** True when the database at `url` can be read and has a published directory; never throws. */
export async function hasPublication(url: string): Promise<boolean> {
  const database = connect(url, timeoutMs);
  try {
    return (await readPublished(database)) !== null;
  } catch {
    return false;
  } finally {
    await database.$disconnect();
  }
}
