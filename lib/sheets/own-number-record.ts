import { emptyRecord, recordFrom, type SheetKind, type SheetRecord } from './sheet-record';

/** Whose number it is: the payment company's, or the bank's of the settlement card. */
export const numberOwners = ['acquirer', 'bank'] as const;
export type NumberOwner = (typeof numberOwners)[number];

/** Where a merchant copies a number that his contract partner itself gave him. */
export const officialPlaces = ['contract', 'officialApp', 'cardBack'] as const;

/** Where anybody may have put a number: agents paste theirs over the label, searches show adverts, callers lie. */
export const otherPlaces = ['sticker', 'agent', 'search', 'caller'] as const;

export type NumberPlace = (typeof officialPlaces | typeof otherPlaces)[number];

const fields = ['owner', 'number', 'from', 'copiedOn'] as const;
type NumberField = (typeof fields)[number];

/** A telephone number the merchant copied himself: whose, from where, and on which day (YYYY-MM-DD). It is no evidence to anybody else. */
export interface OwnNumberRecord extends SheetRecord<NumberField> {
  readonly owner: NumberOwner;
  readonly from: NumberPlace | '';
}

/** One row a number. */
export const ownNumberSheets: SheetKind<NumberField> = {
  fields,
  longestField: 40,
  mostSheets: 6,
};

const day = /^\d{4}-\d\d-\d\d$/;

function oneOf<T extends string>(list: readonly T[], text: string): T | undefined {
  return list.find((one) => one === text);
}

/** Reads one number from anything; an unknown place or day becomes none. */
export function ownNumberFrom(value: unknown): OwnNumberRecord {
  const record = recordFrom(value, ownNumberSheets);
  return {
    ...record,
    owner: oneOf(numberOwners, record.owner) ?? 'acquirer',
    from: oneOf([...officialPlaces, ...otherPlaces], record.from) ?? '',
    copiedOn: day.test(record.copiedOn) ? record.copiedOn : '',
  };
}

/** A number nobody has written yet. */
export function emptyNumber(owner: NumberOwner): OwnNumberRecord {
  return ownNumberFrom({ ...emptyRecord(ownNumberSheets), owner });
}

/** Whether the merchant copied it from where his contract partner itself gave it to him. */
export function isFromOfficialPlace({ from }: OwnNumberRecord): boolean {
  return oneOf<string>(officialPlaces, from) !== undefined;
}
