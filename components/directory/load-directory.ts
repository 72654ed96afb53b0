import {
  type DirectorySnapshotFile,
  directoryPieceUrl,
  parseSnapshotFile,
  snapshotFileUrl,
} from '@/lib/directory/model/snapshot-file';

async function load(url: string): Promise<DirectorySnapshotFile> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`Expected the directory, got status ${response.status}.`);
  const file = parseSnapshotFile(await response.text());
  if (!file) throw new Error('Expected the directory, got something else with status 200.');
  return file;
}

/**
 * Fetches the directory in brief; rejects when neither the server nor this device has it, or when somebody in between
 * answered for the server.
 */
export async function loadDirectory(): Promise<DirectorySnapshotFile> {
  return load(snapshotFileUrl);
}

/** Fetches one piece of the directory, its institutions whole; rejects as `loadDirectory` does. */
export async function loadDirectoryPiece(piece: number): Promise<DirectorySnapshotFile> {
  return load(directoryPieceUrl(piece));
}
