/** A kind of record a merchant fills in: what it asks and how much it holds. */
export interface SheetKind<Field extends string> {
  /** In the order of the sheet. */
  readonly fields: readonly Field[];
  /** The longest text of one field, in characters. */
  readonly longestField: number;
  /** More records than this fill only a device. */
  readonly mostSheets: number;
}

/** One record, every field a text; empty where nothing was written. */
export type SheetRecord<Field extends string> = Readonly<Record<Field, string>>;

/** The value a device kept under a name; undefined for whatever has no such member of its own. */
export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

/** Reads one record from anything: its own fields as texts no longer than allowed, everything else left out. */
export function recordFrom<F extends string>(
  value: unknown,
  { fields, longestField }: SheetKind<F>,
): SheetRecord<F> {
  const texts = fields.map((field) => {
    const text = memberOf(value, field);
    return [field, typeof text === 'string' ? text.slice(0, longestField) : ''];
  });
  return Object.fromEntries(texts) as SheetRecord<F>;
}

/** The JSON value of a text; null for a text that is none. */
export function parsedJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/** A record nobody has written on. */
export function emptyRecord<F extends string>(kind: SheetKind<F>): SheetRecord<F> {
  return recordFrom(null, kind);
}

/** Tells whether anything is written on a record. */
export function isFilled(record: SheetRecord<string>): boolean {
  return Object.values(record).some((text) => text !== '');
}

/** Reads a list of records from anything, the empty ones left out; whatever is no list is none. */
export function recordsFrom<F extends string>(
  value: unknown,
  kind: SheetKind<F>,
): SheetRecord<F>[] {
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, kind.mostSheets)
    .map((one) => recordFrom(one, kind))
    .filter(isFilled);
}
