import {
  emptyNumber,
  type NumberOwner,
  numberOwners,
  type OwnNumberRecord,
  ownNumberFrom,
  ownNumberSheets,
} from './own-number-record';
import { type PhotoRecord, photosFrom } from './photo-record';
import {
  emptyRecord,
  isFilled,
  memberOf,
  recordFrom,
  recordsFrom,
  type SheetKind,
  type SheetRecord,
} from './sheet-record';
import { type TerminalRecord, terminalSheets } from './terminal-record';

/**
 * What a merchant knows about his own agreement with a payment company. `acquirer` and `bank` are ids of the directory
 * or empty; `acquirerName` and `bankName` are his own words where the directory does not have them; `lastFour` is the
 * end of the settlement card.
 */
const shopFields = [
  'name',
  'address',
  'acquirer',
  'acquirerName',
  'bank',
  'bankName',
  'lastFour',
  'installer',
  'rate',
  'yearlyFee',
  'trafficFee',
] as const;
export type ShopField = (typeof shopFields)[number];

/** What a copy for the counter leaves out: where the takings go and what they cost. */
const settlementFields: readonly ShopField[] = [
  'bank',
  'bankName',
  'lastFour',
  'rate',
  'yearlyFee',
  'trafficFee',
];

/** One shop with its agreement, its terminals and the numbers the merchant copied for it. */
export interface ShopRecord extends SheetRecord<ShopField> {
  readonly numbers: readonly OwnNumberRecord[];
  readonly terminals: readonly TerminalRecord[];
  /** Which photos there are; the pictures themselves are kept in another store. */
  readonly photos: readonly PhotoRecord[];
  /** A copy for the counter: whoever holds it reads it, and the merchant changes his own. */
  readonly readOnly: boolean;
}

/** One sheet a shop. */
export const shopSheets: SheetKind<ShopField> = {
  fields: shopFields,
  longestField: 80,
  mostSheets: 10,
};

const institutionId = /^[a-z0-9-]{1,60}$/;

/** Reads one shop from anything a device or a file may hold; whatever is not asked for is left out. */
export function shopFrom(value: unknown): ShopRecord {
  const record = recordFrom(value, shopSheets);
  const numbers = memberOf(value, 'numbers');
  return {
    ...record,
    acquirer: institutionId.test(record.acquirer) ? record.acquirer : '',
    bank: institutionId.test(record.bank) ? record.bank : '',
    lastFour: lastFourOf(record.lastFour),
    numbers: (Array.isArray(numbers) ? numbers : [])
      .slice(0, ownNumberSheets.mostSheets)
      .map(ownNumberFrom)
      .filter(({ number, from }) => number !== '' || from !== ''),
    terminals: recordsFrom(memberOf(value, 'terminals'), terminalSheets),
    photos: photosFrom(memberOf(value, 'photos')),
    readOnly: memberOf(value, 'readOnly') === true,
  };
}

/** Reads a list of shops from anything, the empty ones left out; whatever is no list is none. */
export function shopsFrom(value: unknown): ShopRecord[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, shopSheets.mostSheets).map(shopFrom).filter(isShopFilled);
}

/** A shop nobody has written about. */
export const emptyShop: ShopRecord = shopFrom(null);

/** Tells whether anything is written about a shop. */
export function isShopFilled(shop: ShopRecord): boolean {
  const { numbers, terminals, photos, readOnly: _, ...fields } = shop;
  const lists = numbers.length + photos.length;
  return isFilled(fields) || lists > 0 || terminals.some(isFilled);
}

/** The last four digits of whatever was typed: more of a card is never kept. */
export function lastFourOf(text: string): string {
  return text.replace(/\D/g, '').slice(-4);
}

/** The rows for numbers as a form shows them: at least one for each owner. */
export function numberRows({ numbers }: ShopRecord): readonly OwnNumberRecord[] {
  const missing = numberOwners.filter((owner) => !numbers.some((one) => one.owner === owner));
  return [...numbers, ...missing.map(emptyNumber)];
}

/** A new terminal of a shop: the merchant number is the same for all of them, so nobody types it twice. */
export function nextTerminal({ terminals }: ShopRecord): TerminalRecord {
  const merchantNumber = terminals[terminals.length - 1]?.merchantNumber ?? '';
  return { ...emptyRecord(terminalSheets), merchantNumber };
}

/** The copy for the counter: to read alone, without where the takings go, the bank's number and the photos. */
export function counterCopy(shop: ShopRecord): ShopRecord {
  const blank = Object.fromEntries(settlementFields.map((field) => [field, '']));
  const numbers = shop.numbers.filter(({ owner }: { owner: NumberOwner }) => owner !== 'bank');
  return { ...shop, ...blank, numbers, photos: [], readOnly: true };
}

/** The one institution all shops have in common; undefined for none and for several. */
export function onlyInstitution(
  shops: readonly ShopRecord[],
  owner: NumberOwner,
): string | undefined {
  const [first, ...others] = new Set(shops.map((shop) => shop[owner]).filter(Boolean));
  return others.length > 0 ? undefined : first;
}

/** How many digits a slip prints; some companies use other numbers, so it is a hint. */
const usualLengths = [
  ['merchantNumber', 15],
  ['terminalNumber', 8],
] as const;

/** Numbers of a shop's terminals that have more or fewer digits than most slips print: perhaps one was left out. */
export function oddLengths({ terminals }: ShopRecord) {
  const found = terminals.flatMap((terminal) =>
    usualLengths.map(([field, usual]) => ({ field, usual, value: terminal[field].trim() })),
  );
  return found.filter(
    ({ value, usual }, place) =>
      /^\d+$/.test(value) &&
      value.length !== usual &&
      found.findIndex((other) => other.value === value) === place,
  );
}

/** The serial numbers of all terminals, each once, in the order of the shops. */
export function serialNumbersOf(shops: readonly ShopRecord[]): readonly string[] {
  const all = shops.flatMap(({ terminals }) => terminals.map((one) => one.serialNumber.trim()));
  return [...new Set(all)].filter(Boolean);
}

/** The ids of all photos of these shops. */
export function photoIdsOf(shops: readonly ShopRecord[]): readonly string[] {
  return shops.flatMap(({ photos }) => photos.map(({ id }) => id));
}
