import { headers } from 'next/headers';
import { knownNumbers } from '@/lib/check/known-numbers';
import {
  type NumberAnswerView,
  numberAnswerMessages,
  numberAnswerView,
} from '@/lib/check/number-answer-view';
import type { Locale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import type { PageContext } from '@/lib/pages/page-context';
import type { PageRequest } from '@/lib/pages/page-request';
import { postedNumberHeader } from '@/lib/security/posted-search';

/** The request with what the directory says of the number posted with it, where one was. */
export async function withPostedAnswer(
  request: PageRequest,
  { locale, messages, directory }: Pick<PageContext, 'locale' | 'messages' | 'directory'>,
): Promise<PageRequest> {
  if (request.page !== 'hotlines') return request;
  const posted = (await headers()).get(postedNumberHeader);
  if (posted === null) return request;
  // "Not in the directory" may be said only by a directory that is there.
  if (directory.institutions.length === 0) return { ...request, answer: unavailable(locale) };
  const answer = numberAnswerView(decodeURIComponent(posted), {
    numbers: knownNumbers(directory.institutions, directory.today, locale),
    messages: numberAnswerMessages(messages.directory),
    locale,
  });
  return { ...request, answer };
}

function unavailable(locale: Locale): NumberAnswerView {
  const { title, detail } = allMessages[locale].api.problems.directoryUnavailable;
  return { title, lines: [detail], links: [] };
}
