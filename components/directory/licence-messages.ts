import type { Licence, LicenceScope, LicenceStanding, Region } from '@/lib/directory/model/licence';
import { inLanguage } from '@/lib/directory/model/localized';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { DirectoryMessages } from './messages';

function regionMessages(regions: readonly Region[], messages: DirectoryMessages): string {
  return regions.map((region) => messages.regions[region]).join(messages.institution.listSeparator);
}

/** Says one line of what a licence covers: what, where and within which limit. */
export function scopeMessages(scope: LicenceScope, messages: DirectoryMessages): string {
  const { licence } = messages;
  const regions = regionMessages(scope.regions, messages);
  const also = regionMessages(scope.alsoIn, messages);
  const parts = [
    licence.activities[scope.activity],
    scope.limit === null ? '' : licence.limits[scope.limit],
    scope.area === 'unstated' ? '' : interpolate(licence.areas[scope.area], { regions }),
    also === '' ? '' : interpolate(licence.alsoIn, { regions: also }),
  ];
  return parts.filter((part) => part !== '').join(licence.scopeSeparator);
}

/** Says how a licence stands, exactly as far as the register goes. */
export function standingMessages(
  standing: LicenceStanding,
  { cancelledOn, reportedBy }: Licence,
  { licence }: DirectoryMessages,
  locale: Locale,
): string {
  return interpolate(licence.standings[standing], {
    date: cancelledOn ?? '',
    publisher: reportedBy === null ? '' : inLanguage(reportedBy, locale),
  });
}
