import { notFound } from 'next/navigation';
import { onceListed } from '@/lib/directory/model/former';
import { todayFor } from '@/lib/directory/model/today-for';
import { directorySnapshot } from '@/lib/directory/store/snapshot';
import { isLocale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';

/** Reads the institution an address names, with the words and the day it is shown in; 404 for one nobody knows. */
export async function readInstitution(
  params: Promise<{ readonly locale: string; readonly institution: string }>,
) {
  const { locale, institution: id } = await params;
  if (!isLocale(locale)) notFound();
  const snapshot = await directorySnapshot();
  const institution = onceListed(snapshot, id) ?? notFound();
  const today = todayFor(snapshot, new Date());
  return { locale, institution, messages: allMessages[locale].directory, today };
}
