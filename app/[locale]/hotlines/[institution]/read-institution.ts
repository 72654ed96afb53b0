import { notFound } from 'next/navigation';
import { chinaDate } from '@/lib/directory/china-date';
import { institutionById } from '@/lib/directory/published';
import { directorySnapshot } from '@/lib/directory/snapshot';
import { isLocale } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/messages';

/** Reads the institution an address names, with the words and the day it is shown in; 404 for one nobody knows. */
export async function readInstitution(
  params: Promise<{ readonly locale: string; readonly institution: string }>,
) {
  const { locale, institution: id } = await params;
  if (!isLocale(locale)) notFound();
  const institution = institutionById(await directorySnapshot(), id) ?? notFound();
  return { locale, institution, words: messages[locale].directory, today: chinaDate(new Date()) };
}
