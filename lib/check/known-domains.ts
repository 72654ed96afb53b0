import { reviewedHostOf } from '@/lib/directory/model/hosts';
import type { Institution } from '@/lib/directory/model/institution';
import { inLanguage } from '@/lib/directory/model/localized';
import type { Locale } from '@/lib/i18n/locales';
import type { KnownDomain } from '@/lib/links/compare-host';

/** An institution's own domain with as much as a page needs to speak of it: this is what goes to the phone. */
export interface NamedDomain extends KnownDomain {
  readonly brand: string;
}

/**
 * The sourced websites of every institution, and the hosts on which evidence that is shown was read and that reviewers
 * know to be its own. A place on a host of many ("github.com/…") is none, and so is a website nobody confirmed.
 */
export function knownDomains(institutions: readonly Institution[], locale: Locale): NamedDomain[] {
  return institutions.flatMap(({ id, brand, hotlines, channels }) => {
    const pages = hotlines.flatMap(({ evidence }) => evidence.map(({ url }) => url));
    const websites = channels.filter(
      ({ kind, publishAs }) => kind === 'website' && publishAs === 'sourced',
    );
    const hosts = new Set([
      ...websites.map(({ value }) => value),
      ...pages.flatMap((url) => (url === null ? [] : ownHostOf(url, id))),
    ]);
    return [...hosts].map((domain) => ({
      institutionId: id,
      domain,
      brand: inLanguage(brand, locale),
    }));
  });
}

function ownHostOf(url: string, institution: string): string[] {
  const entry = reviewedHostOf(url);
  const isOwn = entry !== undefined && 'of' in entry && entry.of === institution;
  return isOwn && !entry.host.includes('/') ? [entry.host] : [];
}
