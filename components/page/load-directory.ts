import type { Institution } from '@/lib/directory/model/institution';

/** Where the whole directory stands in the shape the pages draw from. */
export const directoryCopyUrl = '/directory/copy.json';

/** The published directory as a phone keeps it. */
export interface DirectorySnapshotFile {
  readonly version: string;
  /** YYYY-MM-DD: when the server last knew it to be the published one. */
  readonly asOf: string | null;
  readonly institutions: readonly Institution[];
}

/** Fetches the directory; rejects when neither the server nor this device has it. */
export async function loadDirectory(): Promise<DirectorySnapshotFile> {
  const response = await fetch(directoryCopyUrl);
  if (!response.ok) throw new Error(`Expected the directory, got status ${response.status}.`);
  return response.json();
}
