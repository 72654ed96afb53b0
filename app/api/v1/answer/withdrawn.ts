import { z } from 'zod';
import { type KnownWithdrawn, knownWithdrawn } from '@/lib/check/known-withdrawn';
import { onceListed } from '@/lib/directory/model/former';
import { localizedSchema } from '@/lib/directory/open-data/schema';
import type { PublishedSnapshot } from './published-snapshot';

/** What was listed as somebody's once, as the API tells it. */
export const withdrawnSchema = z.strictObject({
  institution: z.strictObject({ id: z.string(), brand: localizedSchema }),
  withdrawnOn: z.iso.date().describe('Since when it is not listed.'),
  replacedBy: z.string().nullable().describe('What took its place, of the same kind.'),
});

/** Whose it was, since when it is not, and what took its place; null when `find` finds nothing among what was withdrawn. */
export function withdrawnAnswer(
  directory: PublishedSnapshot,
  find: (withdrawn: readonly KnownWithdrawn[]) => KnownWithdrawn | undefined,
): z.infer<typeof withdrawnSchema> | null {
  const found = find(knownWithdrawn(directory, 'zh'));
  const institution = found && onceListed(directory, found.institution);
  if (!institution) return null;
  const { id, brand } = institution;
  const { withdrawnOn, replacedBy } = found;
  return { institution: { id, brand }, withdrawnOn, replacedBy };
}
