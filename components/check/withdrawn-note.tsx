'use client';

import { useContext } from 'react';
import { DirectoryContext } from '@/components/sheets/directory-context';
import { knownWithdrawn, withdrawnNumber } from '@/lib/check/known-withdrawn';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { parseNumber } from '@/lib/phone/parse';

interface WithdrawnNoteProps {
  readonly typed: string;
  readonly messages: Pick<Messages['directory']['answer'], 'withdrawn' | 'withdrawnText'>;
  readonly locale: Locale;
}

/** Says of a typed number that is no longer listed whose it was and since when: in words only, it stands in no address. */
export function WithdrawnNote({ typed, messages, locale }: WithdrawnNoteProps) {
  const directory = useContext(DirectoryContext);
  const parsed = parseNumber(typed);
  const gone = directory && parsed && withdrawnNumber(parsed, knownWithdrawn(directory, locale));
  const values = gone && { number: parsed.typed, brand: gone.brand, date: gone.withdrawnOn };
  return (
    <p role="status" className="mt-2 font-bold empty:hidden">
      {values ? [interpolate(messages.withdrawn, values), messages.withdrawnText].join(' · ') : ''}
    </p>
  );
}
