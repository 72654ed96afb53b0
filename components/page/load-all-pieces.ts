import { loadWholeIntake } from '@/components/check/load-intake';
import type { Locale } from '@/lib/i18n/locales';
import type { MessageArea } from '@/lib/pages/page-context';
import type { PhonePageId } from '@/lib/pages/page-request';
import { phonePages } from '@/lib/pages/phone-pages';
import { idle } from './idle';
import { loadMessages } from './load-messages';
import { pageViews } from './page-views';

/** What is likely to be asked for next comes first; a page missing here does not compile. */
const order: Readonly<Record<PhonePageId, number>> = {
  question: 1,
  result: 2,
  read: 3,
  call: 4,
  plan: 5,
  home: 6,
  hotlines: 7,
  institution: 8,
  drills: 9,
  drill: 10,
  shop: 11,
};

const pagesInOrder = (Object.keys(order) as PhonePageId[]).sort((a, b) => order[a] - order[b]);

/** Every area of messages a page is drawn from, those needed first in front. */
export const allAreas: readonly MessageArea[] = [
  ...new Set<MessageArea>(['common', ...pagesInOrder.flatMap((page) => phonePages[page].messages)]),
];

const loading = new Map<Locale, Promise<void>>();

async function load(locale: Locale): Promise<void> {
  for (const page of pagesInOrder) {
    await idle();
    await pageViews[page].load();
    for (const area of phonePages[page].messages) {
      await idle();
      await loadMessages(locale, [area]);
    }
  }
  await idle();
  await loadWholeIntake();
  await loadMessages(locale, allAreas);
}

/** Fetches code and messages of every page, piece by piece and only while the phone has nothing else to do; rejects when a piece cannot be had. */
export function loadAllPieces(locale: Locale): Promise<void> {
  const now = loading.get(locale) ?? load(locale);
  loading.set(locale, now);
  now.catch(() => loading.delete(locale));
  return now;
}
