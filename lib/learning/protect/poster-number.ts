import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import { inLanguage } from '@/lib/directory/model/localized';
import {
  institutionById,
  type PublishedNumber,
  publishedNumbersOf,
} from '@/lib/directory/model/published';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';

/** What stands where the poster has its number: one with its proof, or a line to write on. */
export interface PosterNumber {
  /** The company on the poster; null while none is chosen. */
  readonly name: string | null;
  /** A number that may be dialled today; null where the directory has none. */
  readonly published: PublishedNumber | null;
}

/** The number of an institution for the wall: one that may be dialled today, its merchants' line before any other. */
export function posterNumberFor(
  id: string | undefined,
  { institutions, today }: DirectorySnapshot,
  locale: Locale,
): PosterNumber {
  const institution = id ? institutionById({ institutions }, id) : undefined;
  if (!institution) return { name: null, published: null };
  const good = publishedNumbersOf(institution, today).filter(({ dialable }) => dialable);
  const merchants = good.find(({ hotline }) => hotline.purpose === 'merchantService');
  return { name: inLanguage(institution.brand, locale), published: merchants ?? good[0] ?? null };
}

/** Who published the number and when it was read there, or that two people checked it. */
export function proofMessages(
  { hotline, state }: PublishedNumber,
  name: string,
  messages: Messages['plan']['call'],
  locale: Locale,
): string {
  const [evidence] = hotline.evidence;
  const publisher = evidence ? inLanguage(evidence.publisher, locale) : name;
  const text = state === 'verified' ? messages.verified : messages.sourced;
  return interpolate(text, { publisher, date: hotline.lastCheckedOn ?? hotline.seenOn });
}
