import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import type { Institution, InstitutionKind } from '@/lib/directory/model/institution';
import { inLanguage } from '@/lib/directory/model/localized';
import { stillRead } from '@/lib/directory/model/own-words';
import {
  institutionById,
  type PublishedNumber,
  publishedNumbersOf,
} from '@/lib/directory/model/published';
import type { Locale } from '@/lib/i18n/locales';
import type { CheckState } from '@/lib/page-url';
import { type CallTarget, institutionsFor, pickNeededFor } from '@/lib/response/call-targets';
import type { PickId } from '@/lib/triage/answers';
import { claimedInstitutions } from './claimed-institutions';

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
  /** How those whose name was used let people find out, where this party is they. */
  readonly ways: readonly WayToVerify[];
}

/** A public way to find out whether a contact is genuine, as a card shows it. */
export interface WayToVerify {
  readonly name: string;
  readonly how: string;
  readonly proof: string;
}

/** The parties that a merchant calls to find out; the police are called to report. */
const verifying: readonly CallTarget[] = ['claimedInstitution', 'acquirer', 'bank'];

/** How an institution lets people find out, by what was read on its pages and still counts. */
function waysOf(institution: Institution, locale: Locale, today: string): WayToVerify[] {
  const { id, brand, verifications } = institution;
  return stillRead(verifications, today).map(({ how }) => ({
    name: inLanguage(brand, locale),
    how: inLanguage(how, locale),
    proof: `/${locale}/hotlines/${id}`,
  }));
}

function waysToVerify(
  target: CallTarget,
  ids: readonly string[],
  state: Omit<CheckState, 'other'>,
  directory: DirectorySnapshot,
): WayToVerify[] {
  const claimed = claimedInstitutions(state);
  const asked = verifying.includes(target) ? ids.filter((id) => claimed.includes(id)) : [];
  return asked.flatMap((id) => {
    const institution = institutionById(directory, id);
    return institution ? waysOf(institution, state.locale, directory.today) : [];
  });
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
  state: Omit<CheckState, 'other'>,
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
    ways: waysToVerify(target, ids, state, directory),
  };
}
