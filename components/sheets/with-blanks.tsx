'use client';

import type { Locale } from '@/lib/i18n/locales';
import { blank, piecesWithBlanks } from '@/lib/response/blanks';
import { useFilled } from './use-filled';

/** A text with its blanks: what the merchant wrote on this device, or a line to fill in, whole on a line. */
export function WithBlanks({ text, locale }: { text: string; locale: Locale }) {
  const filled = useFilled(locale);
  return piecesWithBlanks(text, filled).map((piece, place) =>
    'words' in piece ? (
      piece.words
    ) : (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places
        key={place}
        className={piece.shown === blank ? 'blank blank-empty' : 'blank font-bold'}
        data-blank={piece.blank}
      >
        {piece.shown}
      </span>
    ),
  );
}
