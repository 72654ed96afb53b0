import { inLanguage } from '@/lib/directory/model/localized';
import type { PublishedNumber } from '@/lib/directory/model/published';
import { interpolate } from '@/lib/i18n/interpolate';
import type { InstitutionProfileProps } from './institution-profile';

interface StickerProps extends Omit<InstitutionProfileProps, 'inWeChat' | 'weChat'> {
  readonly published: PublishedNumber;
  /** Where the proof can be checked; without the site's own address the path alone. */
  readonly address: string;
}

/** A slip for the terminal: the number, whose it is, who says so and until when; black on white. */
export function Sticker({ institution, published, address, messages, locale }: StickerProps) {
  const { hotline, until } = published;
  const [strongest] = hotline.evidence;
  const brand = inLanguage(institution.brand, locale);
  const publisher = strongest ? inLanguage(strongest.publisher, locale) : brand;
  return (
    <div className="my-6 border-2 border-dashed border-edge bg-[#ffffff] px-6 py-5 text-[#000000]">
      <p className="text-xl font-bold">{interpolate(messages.sticker.title, { brand })}</p>
      <p className="mt-1">{messages.purposes[hotline.purpose]}</p>
      <p className="mt-1 text-[2.6rem] font-bold leading-tight tabular-nums">{hotline.display}</p>
      <p className="mt-2 text-lg font-bold">{messages.sticker.rule}</p>
      <p className="mt-1 text-lg font-bold">{messages.sticker.statutory}</p>
      <p className="mt-3 text-base">
        {interpolate(messages.sticker.from, { publisher })}
        <span className="block">
          {interpolate(messages.sticker.seen, { date: hotline.seenOn, until })}
        </span>
        <span className="block">{interpolate(messages.sticker.address, { address })}</span>
      </p>
    </div>
  );
}
