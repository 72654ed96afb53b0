import { type DirectionQuote, tellingQuotes } from '@/lib/directory/model/direction-quotes';
import type { HotlinePurpose } from '@/lib/directory/model/hotline';
import type { Institution } from '@/lib/directory/model/institution';
import { inLanguage } from '@/lib/directory/model/localized';
import { type OfficialRow, publishedNumbersOf } from '@/lib/directory/model/published';
import type { TrustState } from '@/lib/directory/model/trust';
import type { Locale } from '@/lib/i18n/locales';

/** A published number with as much as a page needs to speak of it: this is what goes to the phone. */
export interface KnownNumber extends OfficialRow {
  readonly brand: string;
  readonly state: TrustState;
  readonly purpose: HotlinePurpose;
  /** What pages say about calls from it, as far as it decides or contradicts. */
  readonly directionQuotes: readonly DirectionQuote[];
}

/** Every published number as it stands today, small enough to compare on the device. */
export function knownNumbers(
  institutions: readonly Institution[],
  today: string,
  locale: Locale,
): KnownNumber[] {
  return institutions.flatMap((institution) =>
    publishedNumbersOf(institution, today).map(({ hotline, state }) => ({
      institution: institution.id,
      brand: inLanguage(institution.brand, locale),
      number: hotline.number,
      direction: hotline.direction,
      purpose: hotline.purpose,
      directionQuotes: tellingQuotes(hotline.directionQuotes ?? []),
      state,
    })),
  );
}
