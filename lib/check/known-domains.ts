import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import type { Institution } from '@/lib/directory/model/institution';
import { inLanguage } from '@/lib/directory/model/localized';
import { officialDomains } from '@/lib/directory/model/official-domains';
import { ownHostOf } from '@/lib/directory/model/own-hosts';
import { dialable, trustStateFor } from '@/lib/directory/model/trust';
import type { Locale } from '@/lib/i18n/locales';
import type { KnownDomain } from '@/lib/links/compare-host';

/** An institution's own domain with as much as a page needs to speak of it: this is what goes to the phone. */
export interface NamedDomain extends KnownDomain {
  readonly brand: string;
}

/**
 * The websites of every institution that are sourced or verified on the day, and the hosts on which evidence of its
 * numbers was read and that reviewers know to be its own. What expired is none: somebody else may hold the domain by
 * now. Neither is a place on a host of many ("github.com/…"), nor a website nobody confirmed.
 */
export function knownDomains(
  { institutions, today }: DirectorySnapshot,
  locale: Locale,
): NamedDomain[] {
  return institutions.flatMap((institution) => {
    const { id, brand, hotlines } = institution;
    const websites = officialDomains({ institutions: [institution], today }).filter(
      ({ state }) => state === 'verified' || state === 'sourced',
    );
    const pages = hotlines
      .filter((hotline) => trustStateFor(hotline, today) !== 'expired')
      .flatMap(({ evidence }) => evidence.map(({ url }) => url));
    const hosts = new Set([
      ...websites.map(({ domain }) => domain),
      ...pages.flatMap((url) => (url === null ? [] : wholeHostOf(url, institution))),
    ]);
    const shortNumbers = hotlines
      .filter((hotline) => dialable(hotline, today) && bankNumber.test(hotline.number))
      .map(({ number }) => number);
    return [...hosts].map((domain) => ({
      institutionId: id,
      domain,
      brand: inLanguage(brand, locale),
      chineseName: brand.zh,
      shortNumbers,
    }));
  });
}

// A bank's number means nothing else; "10000" and "12345" are counts in anybody's host.
const bankNumber = /^95\d{3}$/;

function wholeHostOf(url: string, institution: Institution): string[] {
  const host = ownHostOf(url, institution);
  return host === null || host.includes('/') ? [] : [host];
}
