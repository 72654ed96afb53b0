import type { OwnNumberLine } from '@/lib/check/own-call';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';

/** Where and when it was copied, and what to do first where it may not be dialled. */
export function ownMark(
  { record, standing }: OwnNumberLine,
  { own }: Messages['plan']['call'],
): string {
  const [, month = '', day = ''] = record.copiedOn.split('-').map((part) => part.replace(/^0/, ''));
  const place = record.from ? own.places[record.from] : '';
  const mark = record.copiedOn
    ? interpolate(own.mark, { place, month, day })
    : interpolate(own.undated, { place });
  if (standing === 'differs') return `${mark} ${own.differs}`;
  return standing === 'old' ? `${mark} ${own.old}` : mark;
}
