/** A cell that must stay a text although it looks like a number. */
export interface TextCell {
  readonly text: string;
}

// Full-width signs start a formula too where the spreadsheet speaks Chinese or Japanese.
const startsFormula = /^\s*[=+\-@|%\t\r\n＝＋－＠]/;

/**
 * A leading apostrophe makes every spreadsheet take a cell as text. One rule for readers, drop it;
 * therefore a text that begins with one gets another.
 */
function markedAsText(cell: string | TextCell): string {
  if (typeof cell !== 'string') return `'${cell.text}`;
  return startsFormula.test(cell) || cell.startsWith("'") ? `'${cell}` : cell;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes a table as CSV (RFC 4180) with a byte order mark, so that spreadsheets read Chinese; no cell can run as a formula. */
export function csvFrom(rows: readonly (readonly (string | TextCell)[])[]): string {
  const lines = rows.map((row) => `${row.map((cell) => quoted(markedAsText(cell))).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}
