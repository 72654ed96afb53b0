import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { storedTogether } from '../model/former';
import { contentHashOf } from './check-publication';
import type { Snapshot } from './repository';

// Raised whenever the shape of Institution changes: a copy of another shape is worse than none.
const format = 2;

/** Where the last good copy of the directory lies in a data folder. */
export function diskCopyIn(dataFolder: string): string {
  return join(dataFolder, 'directory-snapshot.json');
}

/** Reads a copy of the directory; null unless it is there, whole, of today's shape, and exactly what was published. */
export async function readDiskCopy(path: string): Promise<Snapshot | null> {
  try {
    const copy = JSON.parse(await readFile(path, 'utf8')) as { format: number; snapshot: Snapshot };
    return copy.format === format && isAsPublished(copy.snapshot) ? copy.snapshot : null;
  } catch {
    return null;
  }
}

// A disk or a hand may have changed it: pages drawn from half a directory fail, or show a wrong number.
function isAsPublished(snapshot: Snapshot): boolean {
  const { version, contentHash, publishedAt } = snapshot;
  return (
    Number.isInteger(version) &&
    !Number.isNaN(Date.parse(publishedAt)) &&
    contentHashOf(storedTogether(snapshot)) === contentHash
  );
}

/** Writes a copy of the directory whole or not at all; throws when it cannot, and leaves the earlier copy. */
export async function writeDiskCopy(path: string, snapshot: Snapshot): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`;
  await makeFolder(dirname(path));
  try {
    await writeFile(unfinished, JSON.stringify({ format, snapshot }));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished).catch(() => undefined);
    throw error;
  }
}

// Node's own recursive one never returns below /proc.
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
}
