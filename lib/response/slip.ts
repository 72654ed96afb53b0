import { columnsOf, piecesOf } from './slip-pieces';

/** One part of a text for receipt paper. */
export type SlipPart =
  | { readonly kind: 'rule' }
  | { readonly kind: 'gap' }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Stands before the first line; the others hang under it. */
      readonly mark?: string;
      readonly centred?: boolean;
    };

/** The columns of common receipt rolls: 80 mm and 58 mm. */
export const slipColumns = [48, 32] as const;
export type SlipColumns = (typeof slipColumns)[number];

/** Breaks text into lines no wider than this, never inside a number or word that fits on a line. */
export function brokenInto(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, columns)) {
    if (columnsOf((line + piece).trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}

function centred(line: string, columns: number): string {
  return ' '.repeat(Math.floor((columns - columnsOf(line)) / 2)) + line;
}

function linesOf(part: SlipPart, columns: number): string[] {
  if (part.kind === 'rule') return ['-'.repeat(columns)];
  if (part.kind === 'gap') return [''];
  const { text, mark = '', centred: middle = false } = part;
  const indent = ' '.repeat(columnsOf(mark));
  return brokenInto(text, columns - indent.length).map((line, index) => {
    if (middle) return centred(line, columns);
    return (index === 0 ? mark : indent) + line;
  });
}

/** Lays parts out for receipt paper: lines of at most so many columns, where a Chinese character counts two. */
export function slipLines(parts: readonly SlipPart[], columns: SlipColumns): string[] {
  return parts.flatMap((part) => linesOf(part, columns));
}
