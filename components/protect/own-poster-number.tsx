'use client';

import type { ReactNode } from 'react';
import { useOwnHotline } from '@/components/sheets/use-own-hotline';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { PosterNumberBlock } from './poster-number-block';

interface OwnPosterNumberProps {
  readonly acquirer: string | undefined;
  /** Whether the directory has a number for it that may be dialled. */
  readonly published: boolean;
  readonly messages: Messages['protect']['poster']['sheet'];
  readonly call: Messages['plan']['call'];
  readonly locale: Locale;
  /** What stands there without the merchant's own number. */
  readonly children: ReactNode;
}

/** On the poster, the number the merchant copied himself where the directory has none; a line to write on where the two differ. */
export function OwnPosterNumber(props: OwnPosterNumberProps) {
  const { acquirer, published, messages, call, locale, children } = props;
  const { line, differs, number } = useOwnHotline(acquirer, locale);
  if (differs) {
    return (
      <div className="poster-number">
        <p>{messages.differs}</p>
        <p className="poster-blank" />
      </div>
    );
  }
  // His company is chosen for him above; its number is here without another tap.
  if (!acquirer && number.name && (number.published || !line)) {
    return <PosterNumberBlock {...{ number, messages, call, locale }} />;
  }
  if (!line || published) return children;
  const { name, record } = line;
  const values = { place: record.from ? call.own.places[record.from] : '', date: record.copiedOn };
  return (
    <div className="poster-number">
      <p>{[messages.number, name].filter(Boolean).join(' · ')}</p>
      <p className="poster-digits">{record.number}</p>
      <p className="poster-proof">{interpolate(messages.own, values)}</p>
    </div>
  );
}
