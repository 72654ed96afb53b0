import {
  type DirectorySnapshotFile,
  parseSnapshotFile,
  snapshotFileUrl,
} from '@/lib/directory/model/snapshot-file';

/**
 * Fetches the directory; rejects when neither the server nor this device has it, or when somebody in between answered
 * for the server.
 */
export async function loadDirectory(): Promise<DirectorySnapshotFile> {
  const response = await fetch(snapshotFileUrl);
  if (!response.ok) throw new Error(`Expected the directory, got status ${response.status}.`);
  const file = parseSnapshotFile(await response.text());
  if (!file) throw new Error('Expected the directory, got something else with status 200.');
  return file;
}
