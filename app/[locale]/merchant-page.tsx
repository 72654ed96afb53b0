import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { locale as rootLocale } from 'next/root-params';
import type { ReactNode } from 'react';
import { RoutedPage } from '@/components/page/routed-page';
import type { VersionedDirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import { environment } from '@/lib/env';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import type { PageContext, PageMessages } from '@/lib/pages/page-context';
import type { PageRequest, PhonePageId } from '@/lib/pages/page-request';
import { pageTitle, readPage, redirectFor, rowOf } from '@/lib/pages/resolve-page';
import type { Query } from '@/lib/triage/answers';
import { withPostedText } from './check/read/posted-text';
import { withPostedAnswer } from './hotlines/posted-number';
import { loadDirectorySnapshot } from './load-directory-snapshot';
import { listingMetadata } from './page-metadata';
import { readInWeChat } from './read-in-we-chat';

async function read(path: string, query: Query) {
  const locale = await rootLocale();
  if (!isLocale(locale)) notFound();
  const asked = readPage(locale, path, query) ?? notFound();
  const messages: PageMessages = allMessages[locale];
  return { locale, asked, context: { locale, messages, directory: await loadDirectorySnapshot() } };
}

/** Draws the page at a path under the language, or sends the browser to where that page gives way to. */
export async function merchantPage(path: string, searchParams: Promise<Query>): Promise<ReactNode> {
  const { locale, asked, context } = await read(path, await searchParams);
  if ('redirect' in asked) redirect(asked.redirect);
  const elsewhere = redirectFor(asked.request, context.directory);
  if (elsewhere) redirect(elsewhere);
  const request = await withPostedText(await withPostedAnswer(asked.request, context));
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
    />
  );
}

/** Title, description and what search engines may do with the page at a path. */
export async function merchantMetadata(
  path: string,
  searchParams: Promise<Query>,
): Promise<Metadata> {
  const { locale, asked, context } = await read(path, await searchParams);
  if ('redirect' in asked) return {};
  return metadataFor(asked.request, locale, context);
}

function metadataFor<I extends PhonePageId>(
  request: PageRequest<I>,
  locale: Locale,
  context: Pick<PageContext, 'locale' | 'messages' | 'directory'>,
): Metadata {
  const row = rowOf(request);
  const title = pageTitle(request, context);
  const description = row.description?.(context.messages, request, context);
  return {
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    ...listingMetadata(row, locale, row.values?.(request)),
    ...(row.isVariant?.(request) ? { robots: { index: false } } : {}),
  };
}
