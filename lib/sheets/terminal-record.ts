import type { SheetKind, SheetRecord } from './sheet-record';

/** What a shop writes down about one terminal, in the order of the sheet. Never a password, never a card number. */
export const terminalFields = [
  'place',
  'brand',
  'serialNumber',
  'merchantNumber',
  'terminalNumber',
  'stickerNumber',
  'photosOn',
  'checkedOn',
  'checkedBy',
] as const;
export type TerminalField = (typeof terminalFields)[number];

/** The fields that hold a day, YYYY-MM-DD. */
export const dayFields: readonly TerminalField[] = ['photosOn', 'checkedOn'];

/** What the monthly check notes down, by whoever makes it. */
export const monthlyFields: readonly TerminalField[] = ['photosOn', 'checkedOn', 'checkedBy'];

export type TerminalRecord = SheetRecord<TerminalField>;

/** One sheet a terminal. */
export const terminalSheets: SheetKind<TerminalField> = {
  fields: terminalFields,
  longestField: 60,
  mostSheets: 20,
};
