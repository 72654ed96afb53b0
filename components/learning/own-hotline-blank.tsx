'use client';

import { useOwnHotline } from '@/components/sheets/use-own-hotline';
import type { Locale } from '@/lib/i18n/locales';

/** The number the merchant copied himself, where the card has its line for it; the line stays empty without one. */
export function OwnHotlineBlank({ locale }: { locale: Locale }) {
  const { line } = useOwnHotline(undefined, locale);
  return line ? <strong>{[line.record.number, line.name].filter(Boolean).join(' ')}</strong> : null;
}
