import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DirectoryFile } from './parse';

/** Numbers that wait for reviewers lie beside the directory and are never read into it. */
const leadsFile = 'leads.json';

/** Reads the directory files of a folder in the order of their names; throws when there are none. */
export async function readDirectoryFiles(folder: string): Promise<DirectoryFile[]> {
  const names = (await readdir(folder))
    .filter((name) => name.endsWith('.json') && name !== leadsFile)
    .sort();
  if (names.length === 0) {
    throw new Error(`Expected directory files in ${folder}, found none. Name the right folder.`);
  }
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  );
}
