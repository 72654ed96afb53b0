import { blank, piecesWithBlanks } from '@/lib/response/blanks';

/** A text with its blanks marked by name, so that they stay whole on a line and can be filled in on the device. */
export function WithBlanks({ text }: { text: string }) {
  return piecesWithBlanks(text).map((piece, place) =>
    'words' in piece ? (
      piece.words
    ) : (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places
        key={place}
        className={piece.shown === blank ? 'blank blank-empty' : 'blank'}
        data-blank={piece.blank}
      >
        {piece.shown}
      </span>
    ),
  );
}
