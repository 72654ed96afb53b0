import type { Place } from '@/lib/addresses';
import type { Institution, InstitutionKind } from '@/lib/directory/model/institution';
import { inLanguage } from '@/lib/directory/model/localized';
import {
  institutionById,
  type PublishedNumber,
  publishedNumbersOf,
} from '@/lib/directory/model/published';
import type { Locale } from '@/lib/i18n/locales';
import { institutionsFor, type Party, pickNeededFor } from '@/lib/response/parties';
import type { PickId } from '@/lib/triage/answers';

/** A number as a step shows it: whose it is, how it stands today, and where its proof is. */
export interface CallNumber {
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly published: PublishedNumber;
  readonly proof: string;
}

/** Whom a step calls, with the numbers the directory has for it. */
export interface CallView {
  readonly party: Party;
  readonly numbers: readonly CallNumber[];
  /** What the merchant has to choose before a number can be shown; null once chosen or where nothing is to choose. */
  readonly pick: PickId | null;
}

/** More than two numbers at a step make a list where one thing should be done. */
const numbersShown = 2;

/** The directory on the day it is read. */
export interface DirectoryToday {
  readonly institutions: readonly Institution[];
  /** YYYY-MM-DD in China. */
  readonly today: string;
}

/** The same as a reader holds it, on the server or on a phone. */
export interface DirectoryHeld extends DirectoryToday {
  /** The day this copy was last known to be the published one; null while nobody knows. */
  readonly asOf: string | null;
  /** The hash of its content: whether two readers see the same. */
  readonly version: string;
}

/** The numbers of one institution, those that may be dialled first. */
export function numbersOf(institution: Institution, locale: Locale, today: string): CallNumber[] {
  const { id, kind, brand } = institution;
  const name = inLanguage(brand, locale);
  return publishedNumbersOf(institution, today).map((published) => ({
    name,
    kind,
    published,
    proof: `/${locale}/hotlines/${id}`,
  }));
}

/** Finds the numbers of a party: the state's own, or those of the institutions the merchant picked. */
export function callViewFor(party: Party, place: Place, directory: DirectoryToday): CallView {
  const ids = institutionsFor(party, place.picks);
  const numbers = ids.flatMap((id) => {
    const institution = institutionById(directory, id);
    if (!institution) return [];
    return numbersOf(institution, place.locale, directory.today).slice(0, numbersShown);
  });
  return { party, numbers, pick: ids.length === 0 ? pickNeededFor(party) : null };
}
