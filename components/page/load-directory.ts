import type { DirectorySnapshotFile } from '@/lib/directory/model/directory-snapshot';

/** Where the whole directory stands in the shape the pages draw from. */
export const directoryCopyUrl = '/directory/copy.json';

/** Fetches the directory; rejects when neither the server nor this device has it. */
export async function loadDirectory(): Promise<DirectorySnapshotFile> {
  const response = await fetch(directoryCopyUrl);
  if (!response.ok) throw new Error(`Expected the directory, got status ${response.status}.`);
  return response.json();
}
