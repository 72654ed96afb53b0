import type { Licence, LicenceScope, LicenceStanding, Region } from '@/lib/directory/model/licence';
import { inLanguage } from '@/lib/directory/model/localized';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import type { DirectoryWords } from './words';

function regionWords(regions: readonly Region[], words: DirectoryWords): string {
  return regions.map((region) => words.regions[region]).join(words.institution.listSeparator);
}

/** Says one line of what a licence covers: what, where and within which limit. */
export function scopeWords(scope: LicenceScope, words: DirectoryWords): string {
  const { licence } = words;
  const regions = regionWords(scope.regions, words);
  const also = regionWords(scope.alsoIn, words);
  const parts = [
    licence.activities[scope.activity],
    scope.limit === null ? '' : licence.limits[scope.limit],
    scope.area === 'unstated' ? '' : fill(licence.areas[scope.area], { regions }),
    also === '' ? '' : fill(licence.alsoIn, { regions: also }),
  ];
  return parts.filter((part) => part !== '').join(licence.scopeSeparator);
}

/** Says how a licence stands, exactly as far as the register goes. */
export function standingWords(
  standing: LicenceStanding,
  { cancelledOn, reportedBy }: Licence,
  { licence }: DirectoryWords,
  locale: Locale,
): string {
  return fill(licence.standings[standing], {
    date: cancelledOn ?? '',
    publisher: reportedBy === null ? '' : inLanguage(reportedBy, locale),
  });
}
