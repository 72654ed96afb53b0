/** The columns a text takes on receipt paper: printers of the trade give everything beyond ASCII two. */
export function columnsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character <= '\u007f' ? 1 : 2), 0);
}

/** Closing marks hang on what they close, opening ones on what follows, so that no line begins or ends wrongly. */
const opening = '“‘（《【';
const closing = '”’）》】，。、；：？！…—·,.;:?!)';

/** What stays on one line: digits with single marks between them, then words, then single characters. */
const unbroken = /\d(?:[ .-]?\d)*|[!-~]+|\s+|./gu;

function glued(tokens: readonly string[]): string[] {
  const pieces: string[] = [];
  let open = '';
  for (const token of tokens) {
    const last = pieces.at(-1);
    if ([...token].every((c) => opening.includes(c))) open += token;
    else if (last !== undefined && !open && [...token].every((c) => closing.includes(c))) {
      pieces[pieces.length - 1] = last + token;
    } else {
      pieces.push(open + token);
      open = '';
    }
  }
  return open ? [...pieces, open] : pieces;
}

/** Cuts what is wider than a line, such as an address, behind a mark of its own where it has one. */
function cut(piece: string, columns: number): string[] {
  if (columnsOf(piece) <= columns) return [piece];
  const parts = piece.match(/[^/&?=,.]+[/&?=,.]*|[/&?=,.]+/g) ?? [];
  return parts.flatMap((part) => {
    if (columnsOf(part) <= columns) return [part];
    return part.match(new RegExp(`.{1,${Math.floor(columns / 2)}}`, 'gu')) ?? [];
  });
}

/** A text as the smallest pieces a line may be broken between. */
export function piecesOf(text: string, columns: number): string[] {
  return glued(text.match(unbroken) ?? []).flatMap((piece) => cut(piece, columns));
}
