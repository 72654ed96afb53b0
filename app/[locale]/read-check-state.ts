import { notFound } from 'next/navigation';
import { locale as rootLocale } from 'next/root-params';
import { isLocale } from '@/lib/i18n/locales';
import { type CheckState, readState } from '@/lib/page-url';
import type { Query } from '@/lib/triage/answers';

/** Reads language, answers and picks of the page being asked for; junk in the query becomes nothing. */
export async function readPlace(searchParams: Promise<Query>): Promise<CheckState> {
  const locale = await rootLocale();
  if (!isLocale(locale)) notFound();
  return readState(locale, await searchParams);
}
