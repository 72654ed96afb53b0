import { type ParsedNumber, parseNumber } from './parse';

export interface OfficialNumber {
  readonly institution: string;
  readonly number: string;
  readonly direction: 'inboundOnly' | 'mayCallOut' | 'unknown';
}

// The directory's own numbers, read once: they are compared with every number that comes.
const officialsRead = new Map<string, ParsedNumber | null>();

/** Reads a number as the directory spells it. */
export function readOfficial(text: string): ParsedNumber | null {
  const known = officialsRead.get(text);
  if (known !== undefined) return known;
  const read = parseNumber(text);
  officialsRead.set(text, read);
  return read;
}

type Places = ReadonlyMap<string, readonly number[]>;

const remembered = new WeakMap<readonly OfficialNumber[], Places>();

function placesIn(rows: readonly OfficialNumber[]): Places {
  const known = remembered.get(rows);
  if (known !== undefined) return known;
  const places = new Map<string, number[]>();
  for (const [place, { number }] of rows.entries()) {
    const read = readOfficial(number);
    if (read === null) continue;
    for (const digits of new Set([read.digits, read.core])) {
      const already = places.get(digits);
      if (already === undefined) places.set(digits, [place]);
      else already.push(place);
    }
  }
  remembered.set(rows, places);
  return places;
}

/**
 * Gives the rows whose number, with its area code or without, is one of these, in the order of the
 * directory. Rows are looked through once and must not change afterwards.
 */
export function rowsOf<Row extends OfficialNumber>(
  rows: readonly Row[],
  numbers: readonly string[],
): Row[] {
  const places = placesIn(rows);
  const found = new Set(numbers.flatMap((digits) => places.get(digits) ?? []));
  return [...found].sort((one, other) => one - other).flatMap((place) => rows[place] ?? []);
}
