import type { BackupHead } from './backup';
import { checkSeal, type Trust } from './seal';
import { type Table, tableNames } from './tables';

/** A backup, taken apart: rows are kept as text, so that every engine reads exactly what was written. */
export interface ReadBackup {
  readonly head: BackupHead;
  /** The lines between head and checksum. */
  readonly lines: readonly string[];
  readonly rows: Readonly<Record<Table, readonly string[]>>;
}

/** Takes a backup apart, or throws what is wrong with it. */
export function readBackup(text: string, trust: Trust): ReadBackup {
  const [first = '', ...lines] = text.split('\n');
  const last = lines.splice(-2);
  const head = headFrom(first);
  const body = text.slice(0, text.length - (last[0] ?? '').length - 1);
  checkSeal(body, last[1] === '' ? (last[0] ?? '') : '', trust);
  const rows = tableNames.map((table) => [table, rowsOf(table, lines)]);
  return { head, lines, rows: Object.fromEntries(rows) as ReadBackup['rows'] };
}

function headFrom(line: string): BackupHead {
  const unreadable = new Error(
    'This is no backup of RingTrue: its first line says something else.',
  );
  try {
    const head = JSON.parse(line) as BackupHead;
    if (head.format === 'ringtrue-backup' && head.formatVersion === 1) return head;
  } catch {
    throw unreadable;
  }
  throw unreadable;
}

function rowsOf(table: Table, lines: readonly string[]): string[] {
  const beginning = `{"table":"${table}","row":`;
  return lines
    .filter((line) => line.startsWith(beginning))
    .map((line) => line.slice(beginning.length, -1));
}
