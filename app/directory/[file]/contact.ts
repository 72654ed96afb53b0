import type { Institution } from '@/lib/directory/model/institution';
import { inLanguage } from '@/lib/directory/model/localized';
import { type OpenHotline, openHotlineFrom } from '@/lib/directory/open-data/open-hotline';
import { vcardFrom } from '@/lib/directory/open-data/vcard';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';

function proofOf(hotline: OpenHotline, locale: Locale): string {
  const { proof, proofChecked } = allMessages[locale].api.card;
  const { display, lastCheckedOn, seenOn, trustState, reviewedUntil, evidence } = hotline;
  const [strongest] = evidence;
  return interpolate(trustState === 'verified' ? proofChecked : proof, {
    number: display,
    publisher: strongest ? inLanguage(strongest.publisher, locale) : '',
    date: lastCheckedOn ?? seenOn,
    until: reviewedUntil,
    page: strongest?.url ?? strongest?.quote ?? '',
  });
}

function lastLook({ lastCheckedOn, seenOn }: OpenHotline): string {
  return lastCheckedOn ?? seenOn;
}

/** Writes an institution as a contact with source and date of each number; null without a number that may be dialled. */
export function contactFor(institution: Institution, today: string, locale: Locale): string | null {
  const { api, directory } = allMessages[locale];
  const hotlines = institution.hotlines
    .map((hotline) => openHotlineFrom(hotline, today))
    .filter(({ dialable }) => dialable);
  const name = inLanguage(institution.brand, locale);
  return vcardFrom({
    name,
    organisation: institution.legalName ? inLanguage(institution.legalName, locale) : name,
    website: institution.website?.url ?? null,
    lines: hotlines.map((hotline) => ({ label: directory.purposes[hotline.purpose], hotline })),
    note: [...hotlines.map((hotline) => proofOf(hotline, locale)), api.card.warning].join('\n'),
    revision: hotlines.map(lastLook).sort().at(-1) ?? today,
  });
}
