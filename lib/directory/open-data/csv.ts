/**
 * Makes a cell that every spreadsheet takes as text: what could start a formula, or must stay a text
 * although it looks like a sum, gets a leading apostrophe. One rule for readers: drop it.
 */
export function textCell(text: string): string {
  return `'${text}`;
}

// Full-width signs start a formula too where the spreadsheet speaks Chinese or Japanese.
const startsFormula = /^\s*['=+\-@|%\t\r\n＝＋－＠]/

function cellFrom(text: string): string {
  const harmless = startsFormula.test(text) ? textCell(text) : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Writes a table as CSV (RFC 4180) with a byte order mark, so that spreadsheets read Chinese; no cell can run as a formula. */
export function csvFrom(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellFrom).join(',')}\r\n`).join('')}`;
}
