import { csvFrom } from '../open-data/csv';
import type { NumberRow } from './number-rows';

/** The columns of an exported table; those in the second list hold JSON. */
const plainColumns = [
  'institution',
  'number',
  'display',
  'purpose',
  'direction',
  'publishAs',
  'seenOn',
] as const;
const jsonColumns = [
  'note',
  'directionEvidence',
  'directionQuotes',
  'evidence',
  'sharedWith',
] as const;
const columns: readonly string[] = [...plainColumns, ...jsonColumns];

/** Writes numbers as CSV that no spreadsheet reads as dates, sums or formulas. */
export function csvFromRows(rows: readonly NumberRow[]): string {
  return csvFrom([
    columns,
    ...rows.map((row) => [
      ...plainColumns.map((column) => ({ text: row[column] })),
      ...jsonColumns.map((column) => ({ text: JSON.stringify(row[column]) ?? '' })),
    ]),
  ]);
}

/** Splits CSV (RFC 4180) into cells; a leading apostrophe only says that a cell is text. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    const cell = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    rows.at(-1)?.push(cell.replace(/^'/, ''));
    if (end !== ',' && end !== '') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

function isJson(column: string): boolean {
  return jsonColumns.some((json) => json === column);
}

/** Whether an empty cell is a field that is not there. */
function mayBeLeftOut(column: string): boolean {
  return column === 'directionQuotes';
}

function cellValue(column: string, cell: string): unknown {
  if (!isJson(column)) return cell;
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}

/** Reads a CSV table into raw rows, ready to be checked like JSON. */
export function rowsFromCsv(text: string): Record<string, unknown>[] {
  const [head = [], ...body] = cellsOf(text);
  return body.map((cells) =>
    Object.fromEntries(
      head.flatMap((column, index) => {
        const cell = cells[index] ?? '';
        return mayBeLeftOut(column) && cell === '' ? [] : [[column, cellValue(column, cell)]];
      }),
    ),
  );
}
