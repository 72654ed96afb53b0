import { isReached } from '@/lib/check/is-reached';
import { institutionById } from '@/lib/directory/model/published';
import { questionUrl, urlAfterAnswers } from '@/lib/page-url';
import { journeyFor } from '@/lib/triage/journey';
import type { PageContext } from './page-context';
import type { PageRequest } from './page-request';

/** The address a page gives way to: a question nobody is asked yet to where the answers lead, an unknown institution to the search. Null when the page stands. */
export function redirectFor(request: PageRequest, { directory }: Pick<PageContext, 'directory'>) {
  const { state } = request;
  if (request.page === 'institution') {
    return institutionById(directory, request.id) ? null : searchFor(request.id, state.locale);
  }
  const journey = journeyFor(state.answers);
  if (request.page === 'check') return urlAfterAnswers(journey, state);
  if (request.page === 'result') {
    return journey.next ? questionUrl(journey.next, state) : null;
  }
  if (request.page !== 'question') return null;
  const reached = isReached(request.question, journey, state.answers);
  return reached ? null : urlAfterAnswers(journey, state);
}

function searchFor(id: string, locale: string): string {
  return `/${locale}/hotlines?q=${encodeURIComponent(id.slice(0, 100))}`;
}
