'use client';

import { shopStore } from '@/components/sheets/record-store';
import { useFetchedDirectory } from '@/components/sheets/use-fetched-directory';
import { useRecords } from '@/components/sheets/use-records';
import { inLanguage } from '@/lib/directory/model/localized';
import { institutionById } from '@/lib/directory/model/published';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { SpeechBubble } from './speech-bubble';

interface CallerSaysProps {
  readonly text: string;
  readonly messages: Messages['drill'];
  readonly locale: Locale;
}

/**
 * What the caller of a practice says: with the merchant's own payment company and shop where he wrote them down on this
 * device, for callers know both. Whether the caller is real does not depend on it.
 */
export function CallerSays({ text, messages, locale }: CallerSaysProps) {
  const { records: shops } = useRecords(shopStore);
  const directory = useFetchedDirectory();
  const [shop] = shops;
  const listed = shop && directory && institutionById(directory, shop.acquirer);
  const acquirer = listed ? inLanguage(listed.brand, locale) : shop?.acquirerName.trim();
  const names = {
    acquirer: acquirer || messages.names.acquirer,
    shop: shop?.name.trim() || messages.names.shop,
  };
  return <SpeechBubble label={messages.heard}>{interpolate(text, names)}</SpeechBubble>;
}
