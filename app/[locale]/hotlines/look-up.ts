'use server';

import { redirect } from 'next/navigation';
import { type NumberAnswerView, numberAnswerView } from '@/components/directory/number-answer-view';
import { chinaDate } from '@/lib/directory/china-date';
import { looksLikeNumber } from '@/lib/directory/search';
import { directorySnapshot } from '@/lib/directory/snapshot';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/messages';

const longestQuery = 100;

function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.slice(0, longestQuery).trim() : '';
}

/** Answers a typed number without writing it anywhere; a name gets an address of its own. */
export async function lookUp(
  _before: NumberAnswerView | null,
  form: FormData,
): Promise<NumberAnswerView | null> {
  const asked = textIn(form, 'locale');
  const locale = isLocale(asked) ? asked : defaultLocale;
  const query = textIn(form, 'q');
  if (query === '') redirect(`/${locale}/hotlines`);
  if (!looksLikeNumber(query)) redirect(`/${locale}/hotlines?q=${encodeURIComponent(query)}`);
  const { institutions } = await directorySnapshot();
  const words = messages[locale].directory;
  return numberAnswerView(query, { institutions, today: chinaDate(new Date()), words, locale });
}
