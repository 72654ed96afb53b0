import { headers } from 'next/headers';
import type { AnswerView } from '@/lib/check/answer-view';
import { searchAnswerView } from '@/lib/check/search-answer-view';
import { searchContext } from '@/lib/check/search-context';
import type { Locale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import type { PageContext } from '@/lib/pages/page-context';
import type { PageRequest } from '@/lib/pages/page-request';
import { postedNumberHeader } from '@/lib/security/posted-search';

/** The request with what the directory says of the number or link posted with it, where one was. */
export async function withPostedAnswer(
  request: PageRequest,
  { locale, messages, directory }: Pick<PageContext, 'locale' | 'messages' | 'directory'>,
): Promise<PageRequest> {
  if (request.page !== 'hotlines') return request;
  const posted = (await headers()).get(postedNumberHeader);
  if (posted === null) return request;
  // "Not in the directory" may be said only by a directory that is there.
  if (directory.institutions.length === 0) return { ...request, answer: unavailable(locale) };
  const typed = decodeURIComponent(posted);
  const answer = searchAnswerView(typed, searchContext(directory, messages, locale));
  return { ...request, answer };
}

function unavailable(locale: Locale): AnswerView {
  const { title, detail } = allMessages[locale].api.problems.directoryUnavailable;
  return { title, lines: [detail], links: [] };
}
