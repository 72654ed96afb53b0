import { type EvidenceKind, isFirstHand } from '../model/evidence';
import { seedHosts } from '../model/hosts';
import type { Institution } from '../model/institution';
import { type HostBook, withdrawnHostOf } from './host-book';

interface ProvingPage {
  readonly kind: EvidenceKind;
  readonly url: string | null;
}

const isOf =
  (institution: string) =>
  (entry: { readonly host: string; readonly of?: string }): string[] =>
    entry.of === institution ? [entry.host] : [];

/** Every address that readers could open on an institution's page. */
function addressesOf(institution: Institution): (string | null)[] {
  const { website, hotlines, channels, verifications, statements, warnings } = institution;
  const pages = [...hotlines, ...channels].flatMap(({ evidence }) => evidence);
  const said = hotlines.flatMap((one) => [one.directionEvidence, ...(one.directionQuotes ?? [])]);
  const own = [...verifications, ...statements].map(({ evidence }) => evidence);
  return [website, ...pages, ...said, ...own, ...warnings].map((page) => page?.url ?? null);
}

/** Gives what reviewers' hosts add to an institution, as fields to spread; nothing where they changed nothing for it. */
export function hostFields(
  institution: Institution,
  book: HostBook,
): Pick<Institution, 'ownHosts' | 'withdrawnHosts'> {
  const own = book.listed.flatMap(isOf(institution.id));
  const usual = seedHosts.flatMap(isOf(institution.id));
  const addresses = book.withdrawn.length === 0 ? [] : addressesOf(institution);
  const lost = addresses.flatMap((url) => withdrawnHostOf(url, book)?.entry.host ?? []);
  return {
    ...(own.join() === usual.join() ? {} : { ownHosts: own }),
    ...(lost.length === 0 ? {} : { withdrawnHosts: [...new Set(lost)].sort() }),
  };
}

/**
 * Leaves out the pages on hosts that were withdrawn. Where none is left of those that carried a contact point, `goneOn` is the day
 * since when it is without proof: the last day on which anybody says to have seen it, for nobody can see it on such a
 * page again.
 */
export function withoutWithdrawnPages<T extends ProvingPage>(
  point: { readonly kind: string; readonly value: string },
  evidence: readonly T[],
  book: HostBook,
  lastSeen: string,
): { readonly pages: readonly T[]; readonly goneOn: string | null } {
  if (book.withdrawn.length === 0) return { pages: evidence, goneOn: null };
  const firstHand = evidence.filter(({ kind }) => isFirstHand(kind));
  const carrying = (firstHand.length > 0 ? firstHand : evidence).filter(({ url }) => url !== null);
  const pages = evidence.filter(({ url }) => withdrawnHostOf(url, book) === null);
  const ownHost =
    point.kind === 'website' ? withdrawnHostOf(`https://${point.value}/`, book) : null;
  const days = carrying.map(({ url }) => withdrawnHostOf(url, book)?.on ?? null);
  const isGone = ownHost !== null || (days.length > 0 && days.every((day) => day !== null));
  if (!isGone) return { pages, goneOn: null };
  const all = [...days, ownHost?.on ?? null, lastSeen].filter((day) => day !== null).sort();
  return { pages, goneOn: all.at(-1) ?? lastSeen };
}
