import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { knownDomains } from './known-domains';
import { knownNumbers } from './known-numbers';
import { knownWithdrawn } from './known-withdrawn';
import { numberAnswerMessages } from './number-answer-view';
import type { SearchContext } from './search-answer-view';

/** What numbers, links and apps are compared with on a day, and the words for it. */
export function searchContext(
  snapshot: DirectorySnapshot,
  { directory, links }: Pick<Messages, 'directory' | 'links'>,
  locale: Locale,
): SearchContext {
  const withdrawn = knownWithdrawn(snapshot, locale);
  return {
    number: {
      numbers: knownNumbers(snapshot.institutions, snapshot.today, locale),
      withdrawn,
      messages: numberAnswerMessages(directory),
      locale,
    },
    link: {
      domains: knownDomains(snapshot, locale),
      withdrawn,
      messages: links,
      seeProof: directory.answer.seeProof,
      locale,
    },
    channel: { directory: snapshot, messages: directory, locale },
  };
}
