import type { Institution } from '../model/institution';
import { type OpenInstitution, openInstitutionFrom } from './open-institution';

/** Rises whenever a field is added, removed or means something else. */
export const schemaVersion = 2;

/** The whole published directory on one day. */
export interface OpenDirectory {
  readonly schemaVersion: typeof schemaVersion;
  /** Rises by one with every publication that changed something. */
  readonly version: number;
  readonly publishedAt: string;
  /** Since when this document reads as it does: the publication, or the midnight in China after which states were worked out anew. */
  readonly builtAt: string;
  readonly institutions: readonly OpenInstitution[];
}

interface PublishedDirectory {
  readonly version: number;
  readonly publishedAt: string;
  readonly institutions: readonly Institution[];
}

/** Builds the document of a day (YYYY-MM-DD in China); the same publication and day give the same document on every machine. */
export function openDirectoryFrom(published: PublishedDirectory, today: string): OpenDirectory {
  const { version, publishedAt, institutions } = published;
  const midnight = Date.parse(`${today}T00:00:00+08:00`);
  return {
    schemaVersion,
    version,
    publishedAt,
    builtAt: new Date(Math.max(Date.parse(publishedAt), midnight)).toISOString(),
    institutions: institutions.map((institution) => openInstitutionFrom(institution, today)),
  };
}
