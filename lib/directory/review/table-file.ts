import { rowsFromCsv } from './csv-table';
import { ReviewRefusal } from './reviewers';

/** The most a table may hold: an afternoon's work for two people, and one transaction. */
const tableLimits = { bytes: 4_000_000, rows: 1_000 } as const;

const asUtf8 = 'In Excel choose "Save as", then "CSV UTF-8 (comma delimited)".';

function refuse(file: string, expected: string, arrived: string, fix: string): never {
  throw new ReviewRefusal(`${file}: expected ${expected}, got ${arrived}. ${fix}`);
}

function isIn(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Says in which encoding bytes are that are no UTF-8. */
function otherEncoding(bytes: Uint8Array): string {
  return isIn('gb18030', bytes) ? 'GBK (GB 18030)' : 'another encoding';
}

function textOf(file: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  // Text in UTF-16 without a mark is full of zeros; text in UTF-8 has none.
  if (isMarked || bytes.includes(0)) refuse(file, 'UTF-8', 'UTF-16', asUtf8);
  if (!isIn('utf-8', bytes)) refuse(file, 'UTF-8', otherEncoding(bytes), asUtf8);
  return new TextDecoder().decode(bytes);
}

function csvRows(file: string, text: string): unknown[] {
  const [head = ''] = text.split(/\r?\n/, 1);
  for (const [sign, name] of [
    [';', 'semicolons'],
    ['\t', 'tabs'],
  ] as const) {
    if (!head.includes(',') && head.includes(sign)) {
      refuse(file, 'columns separated by commas', `columns separated by ${name}`, asUtf8);
    }
  }
  for (const column of ['institution', 'number', 'evidence']) {
    if (head.split(',').some((one) => one.replace(/^\uFEFF|['"\s]/g, '') === column)) continue;
    const fix = 'Begin with the columns that export FILE.csv writes.';
    refuse(file, `a column ${column} in the first line`, head.slice(0, 120), fix);
  }
  return rowsFromCsv(text);
}

function jsonRows(file: string, text: string): unknown[] {
  try {
    const raw: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return Array.isArray(raw) ? raw : [raw];
  } catch (error) {
    const arrived = error instanceof Error ? error.message : 'something else';
    return refuse(file, 'JSON', arrived, 'A name that ends in .csv is read as a table.');
  }
}

/**
 * Reads the raw rows of a table, by its name CSV or JSON, in UTF-8. Throws one sentence for a table that is too large,
 * in another encoding or separated by something else; what stands in the rows is not checked yet.
 */
export function rawRowsFrom(file: string, bytes: Uint8Array): unknown[] {
  const { bytes: mostBytes, rows: mostRows } = tableLimits;
  const split = 'Split it: two people read every row.';
  if (bytes.length > mostBytes)
    refuse(file, `at most ${mostBytes} bytes`, `${bytes.length}`, split);
  const text = textOf(file, bytes);
  const rows = file.toLowerCase().endsWith('.csv') ? csvRows(file, text) : jsonRows(file, text);
  if (rows.length > mostRows) refuse(file, `at most ${mostRows} rows`, `${rows.length}`, split);
  return rows;
}
