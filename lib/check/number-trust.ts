import { inLanguage } from '@/lib/directory/model/localized';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import type { TargetNumber } from './call-target-numbers';

/** How well a number is proven today, in words: who published it and when it was read there, or what to do before dialling. */
export function numberTrust(
  number: TargetNumber,
  messages: Messages['plan']['call'],
  locale: Locale,
): string {
  const { hotline, state, dialable } = number.published;
  const [evidence] = hotline.evidence;
  const publisher = evidence ? inLanguage(evidence.publisher, locale) : number.name;
  const date = hotline.lastCheckedOn ?? hotline.seenOn;
  if (state === 'verified' || state === 'sourced') {
    return interpolate(hotline.statutory ? messages.statutory : messages[state], {
      publisher,
      date,
    });
  }
  const kind = number.kind === 'acquirer' || number.kind === 'bank' ? number.kind : 'other';
  const advice = messages.unconfirmed[kind];
  if (state === 'unconfirmed') return advice;
  return dialable ? messages.expired : `${messages.expired}。${advice}`;
}
