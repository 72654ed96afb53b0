import { inLanguage } from '@/lib/directory/model/localized';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import type { CallNumber } from './call-view';

/** How well a number is proven today, in words: who published it and when it was read there, or what to do before dialling. */
export function numberTrust(
  number: CallNumber,
  words: Messages['plan']['call'],
  locale: Locale,
): string {
  const { hotline, state, dialable } = number.published;
  const [evidence] = hotline.evidence;
  const publisher = evidence ? inLanguage(evidence.publisher, locale) : number.name;
  const date = hotline.lastCheckedOn ?? hotline.seenOn;
  if (state === 'verified' || state === 'sourced') {
    return fill(hotline.statutory ? words.statutory : words[state], { publisher, date });
  }
  const kind = number.kind === 'acquirer' || number.kind === 'bank' ? number.kind : 'other';
  const advice = words.unconfirmed[kind];
  if (state === 'unconfirmed') return advice;
  return dialable ? words.expired : `${words.expired}。${advice}`;
}
