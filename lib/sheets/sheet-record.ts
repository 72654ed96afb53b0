/** A kind of sheet a merchant fills in: where the device keeps it, what it asks, how much it holds. */
export interface SheetKind<Field extends string> {
  /** The name under which the device keeps all sheets of this kind. */
  readonly key: string;
  /** In the order of the sheet. */
  readonly fields: readonly Field[];
  /** The longest text of one field, in characters. */
  readonly longestField: number;
  /** More sheets than this fill only a device. */
  readonly mostSheets: number;
}

/** One sheet, every field a text; empty where nothing was written. */
export type SheetRecord<Field extends string> = Readonly<Record<Field, string>>;

function recordFrom<F extends string>(
  value: unknown,
  { fields, longestField }: SheetKind<F>,
): SheetRecord<F> {
  const stored = new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}));
  const texts = fields.map((field) => {
    const text: unknown = stored.get(field);
    return [field, typeof text === 'string' ? text.slice(0, longestField) : ''];
  });
  return Object.fromEntries(texts) as SheetRecord<F>;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A sheet nobody has written on. */
export function emptyRecord<F extends string>(kind: SheetKind<F>): SheetRecord<F> {
  return recordFrom(null, kind);
}

/** Tells whether anything is written on a sheet. */
export function isFilled(record: SheetRecord<string>): boolean {
  return Object.values(record).some((text) => text !== '');
}

/** Reads what a device kept; whatever is no list of sheets becomes none. */
export function recordsFrom<F extends string>(
  text: string | null,
  kind: SheetKind<F>,
): SheetRecord<F>[] {
  const list = parsed(text ?? '');
  if (!Array.isArray(list)) return [];
  return list
    .slice(0, kind.mostSheets)
    .map((value) => recordFrom(value, kind))
    .filter(isFilled);
}

/** The sheets as text for the device; empty ones are not kept. */
export function textOfRecords<F extends string>(
  records: readonly SheetRecord<F>[],
  { mostSheets }: SheetKind<F>,
): string {
  return JSON.stringify(records.filter(isFilled).slice(0, mostSheets));
}
