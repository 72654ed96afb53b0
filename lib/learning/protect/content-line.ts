const longestLine = 75;
const encoder = new TextEncoder();

/** Escapes a text value of a calendar (RFC 5545 §3.3.11). */
export function calendarText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

/**
 * Folds one content line of a calendar at 75 octets of UTF-8, never inside a character (RFC 5545 §3.1);
 * the blank that opens a folded line counts.
 */
export function foldedLine(line: string): string {
  let octets = 0;
  let folded = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
