'use client';

import { useFilled } from '@/components/sheets/use-filled';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';

interface OwnMerchantProps {
  readonly messages: Messages['plan']['call'];
  readonly locale: Locale;
}

/** The merchant number of his one shop, by which his payment company finds him; nothing where he kept none or several. */
export function OwnMerchant({ messages, locale }: OwnMerchantProps) {
  const { merchant } = useFilled(locale);
  if (!merchant) return null;
  return (
    <p className="step-detail mt-2">{interpolate(messages.own.merchant, { number: merchant })}</p>
  );
}
