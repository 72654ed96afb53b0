'use server';

import { redirect } from 'next/navigation';
import { knownNumbers } from '@/lib/check/known-numbers';
import {
  type NumberAnswerView,
  numberAnswerMessages,
  numberAnswerView,
} from '@/lib/check/number-answer-view';
import { todayFor } from '@/lib/directory/model/today-for';
import { looksLikeNumber } from '@/lib/directory/search/number-answer';
import { directorySnapshot } from '@/lib/directory/store/snapshot';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';

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
  const snapshot = await directorySnapshot();
  const numbers = knownNumbers(snapshot.institutions, todayFor(snapshot, new Date()), locale);
  const messages = numberAnswerMessages(allMessages[locale].directory);
  return numberAnswerView(query, { numbers, messages, locale });
}
