import type { ListedAndFormer } from './former';

/** The directory on the day it is read. */
export interface DirectorySnapshot extends ListedAndFormer {
  /** YYYY-MM-DD in China. */
  readonly today: string;
}

/** The same as a reader holds it, on the server or on a phone. */
export interface VersionedDirectorySnapshot extends DirectorySnapshot {
  /** The day this copy was last known to be the published one; null while nobody knows. */
  readonly asOf: string | null;
  /** The hash of its content: whether two readers see the same. */
  readonly version: string;
}
