import { notFound } from 'next/navigation';
import { locale as rootLocale } from 'next/root-params';
import { isLocale } from '@/lib/i18n/locales';
import type { CheckState } from '@/lib/page-url';
import { parseAnswers, parsePicks, type Query } from '@/lib/triage/answers';

/** Reads language, answers and picks of the page being asked for; junk in the query becomes nothing. */
export async function readPlace(searchParams: Promise<Query>): Promise<CheckState> {
  const locale = await rootLocale();
  if (!isLocale(locale)) notFound();
  const query = await searchParams;
  return { locale, answers: parseAnswers(query), picks: parsePicks(query) };
}
