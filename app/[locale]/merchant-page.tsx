import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { locale as rootLocale } from 'next/root-params';
import type { ReactNode } from 'react';
import { RoutedPage } from '@/components/page/routed-page';
import { alternatesFor } from '@/lib/alternates';
import type { VersionedDirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import { environment } from '@/lib/env';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import type { PageMessages } from '@/lib/pages/page-context';
import { type PageRequest, pageRequest } from '@/lib/pages/page-request';
import { pageTitle } from '@/lib/pages/page-title';
import { redirectFor } from '@/lib/pages/redirect-for';
import type { Query } from '@/lib/triage/answers';
import { lookUp } from './hotlines/look-up';
import { loadDirectorySnapshot } from './load-directory-snapshot';
import { readInWeChat } from './read-in-we-chat';

async function read(path: string, query: Query) {
  const locale = await rootLocale();
  if (!isLocale(locale)) notFound();
  const request = pageRequest(locale, path, query) ?? notFound();
  const messages: PageMessages = allMessages[locale];
  return {
    locale,
    request,
    context: { locale, messages, directory: await loadDirectorySnapshot() },
  };
}

/** Draws the page at a path under the language, or sends the browser to where that page gives way to. */
export async function merchantPage(path: string, searchParams: Promise<Query>): Promise<ReactNode> {
  const { locale, request, context } = await read(path, await searchParams);
  const elsewhere = redirectFor(request, context);
  if (elsewhere) redirect(elsewhere);
  return drawn(request, locale, context.directory);
}

/** The page without content that a device keeps, to draw any other on it. */
export async function emptyMerchantPage(): Promise<ReactNode> {
  const locale = await rootLocale();
  return isLocale(locale) ? drawn(null, locale, await loadDirectorySnapshot()) : notFound();
}

async function drawn(
  request: PageRequest | null,
  locale: Locale,
  { today, asOf, version }: VersionedDirectorySnapshot,
): Promise<ReactNode> {
  return (
    <RoutedPage
      request={request}
      locale={locale}
      directory={{ today, asOf, version }}
      site={environment().SITE_URL ?? null}
      inWeChat={await readInWeChat()}
      lookUp={lookUp}
    />
  );
}

/** Title, description and what search engines may do with the page at a path. */
export async function merchantMetadata(
  path: string,
  searchParams: Promise<Query>,
): Promise<Metadata> {
  const { locale, request, context } = await read(path, await searchParams);
  const title = pageTitle(request, context);
  return { ...(title ? { title } : {}), ...listing(request, context.messages, locale) };
}

function listing(request: PageRequest, messages: PageMessages, locale: Locale): Metadata {
  const at = (page: string) => alternatesFor(environment().SITE_URL, locale, page);
  switch (request.page) {
    case 'home':
      return { alternates: at('') };
    case 'call':
      return { alternates: at('/call') };
    case 'hotlines':
      return { description: messages.directory.lead, alternates: at('/hotlines') };
    case 'drills':
      return { description: messages.drill.lead, alternates: at('/drill') };
    case 'institution':
      return { alternates: at(`/hotlines/${request.id}`) };
    case 'drill':
      // Only the beginning of a story is a page to find; the rest are its turns.
      return { alternates: at(`/drill/${request.drill}`), robots: { index: !request.did.length } };
    default:
      return { robots: { index: false, follow: false }, referrer: 'no-referrer' };
  }
}
