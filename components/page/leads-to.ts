import { isReached } from '@/components/check/is-reached';
import { questionAddress, whereAnswersLead } from '@/lib/addresses';
import { institutionById } from '@/lib/directory/model/published';
import { journeyFor } from '@/lib/triage/journey';
import type { Ground } from './ground';
import type { PageRequest } from './page-request';

/** The address a page gives way to: a question nobody is asked yet to where the answers lead, an unknown institution to the search. Null when the page stands. */
export function leadsTo(request: PageRequest, { directory }: Pick<Ground, 'directory'>) {
  const { place } = request;
  if (request.page === 'institution') {
    return institutionById(directory, request.id) ? null : searchFor(request.id, place.locale);
  }
  const journey = journeyFor(place.answers);
  if (request.page === 'check') return whereAnswersLead(journey, place);
  if (request.page === 'result') {
    return journey.next ? questionAddress(journey.next, place) : null;
  }
  if (request.page !== 'question') return null;
  const reached = isReached(request.question, journey, place.answers);
  return reached ? null : whereAnswersLead(journey, place);
}

function searchFor(id: string, locale: string): string {
  return `/${locale}/hotlines?q=${encodeURIComponent(id.slice(0, 100))}`;
}
