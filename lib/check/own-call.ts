import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import { inLanguage } from '@/lib/directory/model/localized';
import { institutionById } from '@/lib/directory/model/published';
import type { Locale } from '@/lib/i18n/locales';
import type { CallTarget } from '@/lib/response/call-targets';
import type { NumberOwner, OwnNumberRecord } from '@/lib/sheets/own-number-record';
import type { ShopRecord } from '@/lib/sheets/shop-record';
import { type CallTargetNumbers, numbersOf, type TargetNumber } from './call-target-numbers';
import { dialString, type OwnNumberStanding, ownNumberStanding } from './own-number';

/** A number the merchant copied, beside the published ones of the same party. */
export interface OwnNumberLine {
  /** Whose it is: the directory's name, or the merchant's own words; empty where he wrote none. */
  readonly name: string;
  readonly record: OwnNumberRecord;
  readonly standing: OwnNumberStanding;
  /** The same number as the directory has it; null where it has not. */
  readonly listed: TargetNumber | null;
  /** True on a counter phone: the owner copied it, not whoever reads. */
  readonly forStaff: boolean;
}

/** What a merchant's own notes add to the numbers of one party. */
export interface OwnCall {
  /** The published numbers of the party, or of his own company where the page does not know yet which one it is; without those he copied too. */
  readonly numbers: readonly TargetNumber[];
  readonly lines: readonly OwnNumberLine[];
  /** True where his number and the directory's differ: then neither may be dialled. */
  readonly differs: boolean;
}

/** Whose number of a shop reaches the party; a caller may claim to be either. */
const ownersOf: Readonly<Partial<Record<CallTarget, readonly NumberOwner[]>>> = {
  acquirer: ['acquirer'],
  bank: ['bank'],
  claimedInstitution: ['acquirer', 'bank'],
};

/** Standings with which a number is shown beside the published ones; the rest is said on "My shop" alone. */
const shown: readonly OwnNumberStanding[] = ['own', 'same', 'differs', 'old'];

/** The company as a shop names it: an id of the directory, or words. */
function nameIn(
  shop: ShopRecord,
  owner: NumberOwner,
  directory: DirectorySnapshot,
  locale: Locale,
) {
  const institution = institutionById(directory, shop[owner]);
  return institution ? inLanguage(institution.brand, locale) : shop[`${owner}Name`].trim();
}

/** A number of a shop beside what the directory has. */
export function ownLineOf(
  shop: ShopRecord,
  record: OwnNumberRecord,
  directory: DirectorySnapshot,
  locale: Locale,
): OwnNumberLine {
  const id = shop[record.owner];
  return {
    name: nameIn(shop, record.owner, directory, locale),
    record,
    standing: ownNumberStanding(record, id, directory),
    listed: listedAs(record, id, directory, locale),
    forStaff: shop.readOnly,
  };
}

/** The number as the directory has it for that company. */
function listedAs(
  record: OwnNumberRecord,
  id: string,
  directory: DirectorySnapshot,
  locale: Locale,
): TargetNumber | null {
  const institution = institutionById(directory, id);
  const all = institution ? numbersOf(institution, locale, directory.today) : [];
  return all.find(({ published }) => published.hotline.number === dialString(record)) ?? null;
}

/**
 * Adds what the merchant wrote under "My shop" to the numbers of one party. His numbers are never evidence: they change
 * no verdict, and of the published ones only whether they may be dialled, where the two differ.
 */
export function ownCallFor(
  { target, institutions: picked, numbers: published }: Omit<CallTargetNumbers, 'ways'>,
  shops: readonly ShopRecord[],
  directory: DirectorySnapshot,
  locale: Locale,
): OwnCall {
  const known = (ownersOf[target] ?? []).flatMap((owner) =>
    shops.map((shop) => ({ shop, owner, id: shop[owner] })),
  );
  const mine = known.filter(({ id }) =>
    picked.length > 0 ? picked.includes(id) : target !== 'claimedInstitution',
  );
  const lines = mine.flatMap(({ shop, owner }) =>
    shop.numbers
      .filter((record) => record.owner === owner)
      .map((record) => ownLineOf(shop, record, directory, locale)),
  );
  const ids = picked.length > 0 ? [] : [...new Set(mine.map(({ id }) => id))];
  const numbers = ids.flatMap((id) => {
    const institution = institutionById(directory, id);
    return institution ? numbersOf(institution, locale, directory.today).slice(0, 2) : [];
  });
  const differs = lines.some(({ standing }) => standing === 'differs');
  const once = lines
    .filter(
      ({ record, standing }, place) =>
        shown.includes(standing) &&
        lines.findIndex((other) => dialString(other.record) === dialString(record)) === place,
    )
    // Two shops of one company, two numbers: neither is dialled.
    .map(
      (line): OwnNumberLine =>
        differs && line.standing === 'same' ? { ...line, standing: 'differs' } : line,
    );
  // The same number once: under his own mark, with what the directory knows of it.
  const copied = once.map(({ record }) => dialString(record));
  const others = [...published, ...numbers].filter(
    (one) => !copied.includes(one.published.hotline.number),
  );
  return { numbers: others, lines: once, differs };
}
