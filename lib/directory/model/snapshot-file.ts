import { completeInstitution } from './complete-institution';
import type { Institution } from './institution';

/** Where the whole directory stands in the shape the pages draw from. */
export const snapshotFileUrl = '/directory/copy.json';

/** Names the site and the shape of the copy. Another number says that older pages cannot draw from it. */
export const snapshotFileFormat = 'ringtrue-directory/1';

/** The published directory as a phone keeps it. */
export interface DirectorySnapshotFile {
  readonly format: typeof snapshotFileFormat;
  readonly version: string;
  /** YYYY-MM-DD: when the server last knew it to be the published one. */
  readonly asOf: string | null;
  readonly institutions: readonly Institution[];
}

/** What a device draws from while it has no directory: no number at all. */
export const emptySnapshotFile: DirectorySnapshotFile = {
  format: snapshotFileFormat,
  version: '',
  asOf: null,
  institutions: [],
};

/**
 * The directory in a text, or null when the text is anything else, for example the page of a network that wants a
 * login first. Says nothing about who wrote the text: that is what https is for.
 */
export function parseSnapshotFile(text: string): DirectorySnapshotFile | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isSnapshotFile(value)) return null;
    return { ...value, institutions: value.institutions.map(completeInstitution) };
  } catch {
    return null;
  }
}

function isSnapshotFile(value: unknown): value is DirectorySnapshotFile {
  if (typeof value !== 'object' || value === null) return false;
  const { format, version, asOf, institutions } = value as Partial<Record<string, unknown>>;
  return (
    format === snapshotFileFormat &&
    typeof version === 'string' &&
    version !== '' &&
    (asOf === null || typeof asOf === 'string') &&
    Array.isArray(institutions) &&
    institutions.every((it) => typeof it?.id === 'string')
  );
}
