import { headers } from 'next/headers';
import { intakeView } from '@/lib/check/intake-view';
import { queryFrom } from '@/lib/check/next-page';
import type { PageRequest } from '@/lib/pages/page-request';
import { postedFields, postedFormHeader } from '@/lib/security/posted-form';
import { parseAnswers, parsePicks } from '@/lib/triage/answers';

/** The request with what was understood of the text posted with it, where one was. */
export async function withPostedText(request: PageRequest): Promise<PageRequest> {
  if (request.page !== 'read') return request;
  const posted = (await headers()).get(postedFormHeader);
  if (posted === null) return request;
  const fields = postedFields(posted);
  const query = queryFrom(fields);
  const { locale } = request.state;
  const answers = parseAnswers(query);
  const state = { locale, answers, picks: parsePicks(query) };
  return {
    ...request,
    state,
    reading: intakeView(fields.get('text') ?? '', answers.situation?.[0]),
  };
}
