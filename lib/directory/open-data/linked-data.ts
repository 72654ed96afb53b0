import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import type { Institution } from '../model/institution';
import { inLanguage } from '../model/localized';
import { publishedNumbersOf } from '../model/published';
import { trustStateFor } from '../model/trust';

/**
 * What machines read of an institution's page: a schema.org Organization with a ContactPoint for each number that may be
 * dialled on the day (YYYY-MM-DD) and its confirmed websites. Says nothing that the page does not show with its proof.
 * `page` is the page's own address; null where the site has none.
 */
export function linkedData(
  institution: Institution,
  {
    today,
    locale,
    purposes,
    page,
  }: {
    readonly today: string;
    readonly locale: Locale;
    readonly purposes: Messages['directory']['purposes'];
    readonly page: string | null;
  },
): object {
  const { brand, legalName, aliases, channels } = institution;
  const websites = channels.filter((channel) => {
    const state = trustStateFor(channel, today);
    return channel.kind === 'website' && (state === 'sourced' || state === 'verified');
  });
  const numbers = publishedNumbersOf(institution, today).filter(({ dialable }) => dialable);
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: inLanguage(brand, locale),
    ...(legalName ? { legalName: legalName.zh } : {}),
    ...(aliases.length > 0 ? { alternateName: aliases } : {}),
    ...(page ? { mainEntityOfPage: page } : {}),
    ...(websites.length > 0 ? { sameAs: websites.map(({ value }) => `https://${value}/`) } : {}),
    ...(numbers.length > 0
      ? {
          contactPoint: numbers.map(({ hotline }) => ({
            '@type': 'ContactPoint',
            telephone: hotline.display,
            contactType: purposes[hotline.purpose],
            areaServed: 'CN',
          })),
        }
      : {}),
  };
}

/** JSON as it may stand inside a script element: nothing in it can end the element. */
export function asScriptText(data: object): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
