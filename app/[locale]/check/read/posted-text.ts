import { headers } from 'next/headers';
import { intakeView } from '@/lib/check/intake-view-here';
import { queryFrom } from '@/lib/check/next-page';
import { readState } from '@/lib/page-url';
import type { PageRequest } from '@/lib/pages/page-request';
import { postedFields, postedFormHeader } from '@/lib/security/posted-form';

/** The request with what was understood of the text posted with it, where one was. */
export async function withPostedText(request: PageRequest): Promise<PageRequest> {
  if (request.page !== 'read') return request;
  const posted = (await headers()).get(postedFormHeader);
  if (posted === null) return request;
  const fields = postedFields(posted);
  const state = readState(request.state.locale, queryFrom(fields));
  return {
    ...request,
    state,
    reading: intakeView(fields.get('text') ?? '', state.answers.situation?.[0]),
  };
}
