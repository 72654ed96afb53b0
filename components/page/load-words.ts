import type { Locale } from '@/lib/i18n/locales';
import type { PageWords } from './ground';

const files: Readonly<Record<Locale, () => Promise<{ readonly words: unknown }>>> = {
  zh: () => import('./words-zh'),
  en: () => import('./words-en'),
};

/** Fetches the words of one language; the other comes when it is chosen. */
export async function loadWords(locale: Locale): Promise<PageWords> {
  const { words } = await files[locale]();
  return words as PageWords;
}
