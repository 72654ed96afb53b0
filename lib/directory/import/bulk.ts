import { columnOf } from '@/lib/database/column-of';
import type { Prisma } from '@/lib/database/generated/client';

type Row = Readonly<Record<string, unknown>>;

/** How one table is written: its name, and for rows that may be there already their key and what stays as it was. */
export interface Target {
  readonly table: string;
  readonly key?: readonly string[];
  readonly kept?: readonly string[];
  readonly returning?: readonly string[];
}

// A statement holds a whole list of rows as one JSON value; a list of this length takes milliseconds to read.
const rowsAtOnce = 2_000;

/** The statement for rows with these fields: what is not given keeps its default, or what the row that is there has. */
function statementFor(
  fields: readonly string[],
  { table, key = [], kept = [], returning }: Target,
): string {
  const columns = fields.map(columnOf).join(', ');
  const changed = fields.filter((field) => !key.includes(field) && !kept.includes(field));
  const set = changed.map((field) => `${columnOf(field)} = EXCLUDED.${columnOf(field)}`).join(', ');
  return [
    `INSERT INTO "${table}" (${columns})`,
    `SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1::json)`,
    ...(key.length > 0
      ? [`ON CONFLICT (${key.map(columnOf).join(', ')}) DO UPDATE SET ${set}`]
      : []),
    ...(returning
      ? [`RETURNING ${returning.map((field) => `${columnOf(field)} AS "${field}"`).join(', ')}`]
      : []),
  ].join(' ');
}

/**
 * Writes many rows with one statement a few thousand, where a statement a row takes seconds. Fields are named as in the
 * Prisma schema; every row has the same ones. Gives the fields asked for in `returning`.
 */
export async function writeRows<T = Row>(
  db: Prisma.TransactionClient,
  target: Target,
  rows: readonly Row[],
): Promise<T[]> {
  const [first] = rows;
  if (first === undefined) return [];
  const fields = Object.keys(first);
  const statement = statementFor(fields, target);
  const written: T[] = [];
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const part = rows.slice(from, from + rowsAtOnce).map(withColumnNames);
    written.push(...(await db.$queryRawUnsafe<T[]>(statement, JSON.stringify(part))));
  }
  return written;
}

function withColumnNames(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [columnOf(field).slice(1, -1), value]),
  );
}
