'use client';

import type { ReactNode } from 'react';
import { useOwnHotline } from '@/components/sheets/use-own-hotline';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';

interface OwnPosterNumberProps {
  readonly acquirer: string | undefined;
  /** Whether the directory has a number for it that may be dialled. */
  readonly published: boolean;
  readonly messages: Messages['protect']['poster']['sheet'];
  readonly places: Messages['plan']['call']['own']['places'];
  readonly locale: Locale;
  /** What stands there without the merchant's own number. */
  readonly children: ReactNode;
}

/** On the poster, the number the merchant copied himself where the directory has none; a line to write on where the two differ. */
export function OwnPosterNumber(props: OwnPosterNumberProps) {
  const { acquirer, published, messages, places, locale, children } = props;
  const { line, differs } = useOwnHotline(acquirer, locale);
  if (differs) {
    return (
      <div className="poster-number">
        <p>{messages.differs}</p>
        <p className="poster-blank" />
      </div>
    );
  }
  if (!line || published) return children;
  const { name, record } = line;
  const values = { place: record.from ? places[record.from] : '', date: record.copiedOn };
  return (
    <div className="poster-number">
      <p>{[messages.number, name].filter(Boolean).join(' · ')}</p>
      <p className="poster-digits">{record.number}</p>
      <p className="poster-proof">{interpolate(messages.own, values)}</p>
    </div>
  );
}
