/** What a shop writes down about one terminal, in the order of the sheet. Never a password, never a card number. */
export const terminalFields = [
  'place',
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

export type TerminalRecord = Readonly<Record<TerminalField, string>>;

/** More terminals than this fill no shop, only a device. */
export const mostTerminals = 20;

/** The longest text of one field, in characters. */
export const longestField = 60;

/** A sheet nobody has written on. */
export const emptyTerminal: TerminalRecord = {
  place: '',
  serialNumber: '',
  merchantNumber: '',
  terminalNumber: '',
  stickerNumber: '',
  photosOn: '',
  checkedOn: '',
  checkedBy: '',
};

function recordFrom(value: unknown): TerminalRecord {
  const stored = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const fields = terminalFields.map((field) => {
    const text = Object.hasOwn(stored, field) ? stored[field] : '';
    return [field, typeof text === 'string' ? text.slice(0, longestField) : ''];
  });
  return Object.fromEntries(fields) as TerminalRecord;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Tells whether anything is written on a sheet. */
export function isFilled(record: TerminalRecord): boolean {
  return terminalFields.some((field) => record[field] !== '');
}

/** Reads what a device kept; whatever is no list of sheets becomes none. */
export function terminalsFrom(text: string | null): TerminalRecord[] {
  const list = parsed(text ?? '');
  return Array.isArray(list) ? list.slice(0, mostTerminals).map(recordFrom).filter(isFilled) : [];
}

/** The sheets as text for the device; empty ones are not kept. */
export function textOfTerminals(records: readonly TerminalRecord[]): string {
  return JSON.stringify(records.filter(isFilled).slice(0, mostTerminals));
}
