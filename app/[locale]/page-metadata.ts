import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { locale as rootLocale } from 'next/root-params';
import { alternatesFor } from '@/lib/alternates';
import { environment } from '@/lib/env';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { fillPath } from '@/lib/pages/match-path';
import type { PageRow, PathValues } from '@/lib/pages/page-row';
import { type ServerPageRow, serverPages } from '@/lib/pages/server-pages';

/** What search engines may do with a page, and its one canonical address in every language, as its row says. */
export function listingMetadata(
  { path, listing }: PageRow,
  locale: Locale,
  values: PathValues = {},
): Metadata {
  if (listing === 'private') {
    // Passed on by its address, such a page shows title and description; a card of its own weighs a fortieth of a plan.
    return {
      robots: { index: false, follow: false },
      referrer: 'no-referrer',
      openGraph: null,
      twitter: null,
    };
  }
  if (listing === 'unlisted') return { robots: { index: false } };
  const page = path === '/' ? '' : fillPath(path, values);
  return { alternates: alternatesFor(environment().SITE_URL, locale, page) ?? null };
}

interface OwnMetadata {
  readonly title?: string;
  readonly description?: string;
  readonly values?: PathValues;
}

/** Title, description and listing of a page only the server draws; what the address decides comes as `own`. */
export async function pageMetadata(
  id: keyof typeof serverPages,
  own: OwnMetadata = {},
): Promise<Metadata> {
  const locale = await rootLocale();
  if (!isLocale(locale)) notFound();
  const row: ServerPageRow = serverPages[id];
  const heading = row.heading?.(allMessages[locale]);
  const title = own.title ?? heading?.title;
  const description = own.description ?? heading?.lead;
  return {
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    ...listingMetadata(row, locale, own.values),
  };
}
