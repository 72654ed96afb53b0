import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import type { Institution, InstitutionKind } from '@/lib/directory/model/institution';
import { inLanguage } from '@/lib/directory/model/localized';
import {
  institutionById,
  type PublishedNumber,
  publishedNumbersOf,
} from '@/lib/directory/model/published';
import type { Locale } from '@/lib/i18n/locales';
import type { CheckState } from '@/lib/page-url';
import { type CallTarget, institutionsFor, pickNeededFor } from '@/lib/response/call-targets';
import type { PickId } from '@/lib/triage/answers';

/** A number as a step shows it: whose it is, how it stands today, and where its proof is. */
export interface TargetNumber {
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly published: PublishedNumber;
  readonly proof: string;
}

/** Whom a step calls, with the numbers the directory has for it. */
export interface CallTargetNumbers {
  readonly target: CallTarget;
  /** The ids of those it reaches; empty while the merchant has not chosen. */
  readonly institutions: readonly string[];
  readonly numbers: readonly TargetNumber[];
  /** What the merchant has to choose before a number can be shown; null once chosen or where nothing is to choose. */
  readonly pick: PickId | null;
}

/** More than two numbers at a step make a list where one thing should be done. */
const numbersShown = 2;

/** The numbers of one institution, those that may be dialled first. */
export function numbersOf(institution: Institution, locale: Locale, today: string): TargetNumber[] {
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
export function callTargetNumbers(
  target: CallTarget,
  state: CheckState,
  directory: DirectorySnapshot,
): CallTargetNumbers {
  const ids = institutionsFor(target, state.picks);
  const numbers = ids.flatMap((id) => {
    const institution = institutionById(directory, id);
    if (!institution) return [];
    return numbersOf(institution, state.locale, directory.today).slice(0, numbersShown);
  });
  return {
    target,
    institutions: ids,
    numbers,
    pick: ids.length === 0 ? pickNeededFor(target) : null,
  };
}
