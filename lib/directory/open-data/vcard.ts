import type { OpenHotline } from './open-hotline';

/** The words and rows of one contact; the words arrive in the reader's language. */
export interface Card {
  readonly name: string;
  readonly organisation: string;
  readonly website: string | null;
  readonly lines: readonly { readonly label: string; readonly hotline: OpenHotline }[];
  /** What the contact says about itself: who published the numbers, and when they were seen. */
  readonly note: string;
  /** The day from which the contact holds, YYYY-MM-DD. */
  readonly revision: string;
}

const longestLine = 75;
const bytes = new TextEncoder();

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[,;]/g, '\\$&');
}

/** Folds a line after at most 75 bytes, never inside a character. */
function folded(line: string): string {
  let result = '';
  let length = 0;
  for (const character of line) {
    const size = bytes.encode(character).length;
    if (length + size > longestLine) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += size;
  }
  return result;
}

/** Writes a contact as vCard 3.0, the version every phone reads, with the numbers that may be dialled; null when there is none. */
export function vcardFrom({ lines, ...card }: Card): string | null {
  const dialable = lines.filter(({ hotline }) => hotline.dialable);
  if (dialable.length === 0) return null;
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(card.name)};;;;`,
    `FN:${escaped(card.name)}`,
    `ORG:${escaped(card.organisation)}`,
    'X-ABShowAs:COMPANY',
    ...dialable.flatMap(({ label, hotline }, index) => [
      `item${index + 1}.TEL;TYPE=WORK,VOICE:${hotline.number}`,
      `item${index + 1}.X-ABLabel:${escaped(label)}`,
    ]),
    ...(card.website === null ? [] : [`URL:${card.website}`]),
    `NOTE:${escaped(card.note)}`,
    `REV:${card.revision}T00:00:00Z`,
    'END:VCARD',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}
