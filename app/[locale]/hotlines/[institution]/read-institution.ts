import { notFound } from 'next/navigation';
import { institutionById } from '@/lib/directory/published';
import { directorySnapshot } from '@/lib/directory/snapshot';
import { todayFor } from '@/lib/directory/today-for';
import { isLocale } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/messages';

/** Reads the institution an address names, with the words and the day it is shown in; 404 for one nobody knows. */
export async function readInstitution(
  params: Promise<{ readonly locale: string; readonly institution: string }>,
) {
  const { locale, institution: id } = await params;
  if (!isLocale(locale)) notFound();
  const snapshot = await directorySnapshot();
  const institution = institutionById(snapshot, id) ?? notFound();
  const today = todayFor(snapshot, new Date());
  return { locale, institution, words: messages[locale].directory, today };
}
