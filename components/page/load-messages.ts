import type { Locale } from '@/lib/i18n/locales';
import type { PageMessages } from '@/lib/pages/page-context';

const files: Readonly<Record<Locale, () => Promise<{ readonly messages: unknown }>>> = {
  zh: () => import('./messages-zh'),
  en: () => import('./messages-en'),
};

/** Fetches the words of one language; the other comes when it is chosen. */
export async function loadMessages(locale: Locale): Promise<PageMessages> {
  const { messages } = await files[locale]();
  return messages as PageMessages;
}
