import 'server-only';
import { todayFor } from '../model/today-for';
import { directorySnapshot, type Snapshot } from '../store/snapshot';
import { directoryCsv } from './directory-csv';
import { openDirectoryFrom } from './open-directory';
import { ownSigningKey } from './own-key';
import { signedDirectory } from './signed-directory';

/** The files other programs fetch, ready to send, with the hash that names their content. */
export interface DirectoryFiles {
  readonly json: string;
  readonly csv: string;
  /** Differs whenever a byte of either file differs. */
  readonly tag: string;
}

const made = new WeakMap<Snapshot, { readonly today: string; readonly files: DirectoryFiles }>();

function filesFrom(snapshot: Snapshot, today: string): DirectoryFiles {
  const document = signedDirectory(openDirectoryFrom(snapshot, today), ownSigningKey());
  return {
    json: JSON.stringify(document),
    csv: directoryCsv(document),
    tag: `${document.sha256}-${document.signature?.keyId ?? 'unsigned'}`,
  };
}

/** Gives the files of the published directory for today in China; made once a version and day. */
export async function currentDirectory(): Promise<DirectoryFiles> {
  const snapshot = await directorySnapshot();
  const today = todayFor(snapshot, new Date());
  const known = made.get(snapshot);
  if (known?.today === today) return known.files;
  const files = filesFrom(snapshot, today);
  made.set(snapshot, { today, files });
  return files;
}
