import { numberTrust } from '@/lib/check/number-trust';
import type { OwnNumberLine } from '@/lib/check/own-call';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';

/** Who copied it from where and when, what to do first where it may not be dialled, and what the directory knows of the same number. */
export function ownMark(
  { record, standing, listed, forStaff }: OwnNumberLine,
  messages: Messages['plan']['call'],
  locale: Locale,
): string {
  const { own } = messages;
  const [, month = '', day = ''] = record.copiedOn.split('-').map((part) => part.replace(/^0/, ''));
  const words = forStaff ? own.byOwner : own;
  const mark = interpolate(record.copiedOn ? words.mark : words.undated, {
    place: record.from ? own.places[record.from] : '',
    month,
    day,
  });
  const first = standing === 'differs' || standing === 'old' ? own[standing] : '';
  const known = listed?.published.dialable ? numberTrust(listed, messages, locale) : own.unproven;
  return [`${mark}${first}`, listed ? known : ''].filter(Boolean).join(' · ');
}
