import type { Institution } from './institution';

/** An institution as an earlier version published or kept it: what it did not know of yet is missing. */
export type EarlierInstitution = Omit<Institution, LaterField> &
  Partial<Pick<Institution, LaterField>>;
type LaterField = 'channels' | 'verifications' | 'statements' | 'withdrawn';

/**
 * Gives an institution with everything today's pages read. A publication, a copy on disk or on a phone from before an
 * update may lack fields; their hash is that of what was stored, so they are filled in only after it was compared.
 */
export function completeInstitution(stored: EarlierInstitution): Institution {
  return { channels: [], verifications: [], statements: [], withdrawn: [], ...stored };
}
