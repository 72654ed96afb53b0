import type { Locale } from '@/lib/i18n/locales';
import type { MessageArea, PageMessages } from '@/lib/pages/page-context';
import { messages as en } from './messages-en';
import { messages as zh } from './messages-zh';

/** Fetches each area of messages, a file of its own; an area without one does not compile. */
export type MessageFiles = { readonly [A in MessageArea]: () => Promise<unknown> };

const files: Readonly<Record<Locale, MessageFiles>> = { zh, en };

/** Fetches some areas of the messages of one language; rejects when one cannot be had. */
export async function loadMessages(
  locale: Locale,
  areas: readonly MessageArea[],
): Promise<Partial<PageMessages>> {
  const loaded = await Promise.all(
    areas.map(async (area) => [area, await files[locale][area]()] as const),
  );
  return Object.fromEntries(loaded) as Partial<PageMessages>;
}
