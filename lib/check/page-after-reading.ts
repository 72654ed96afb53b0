import type { Locale } from '@/lib/i18n/locales';
import { questionUrl, readState, urlAfterAnswers } from '@/lib/page-url';
import { interviewFor } from '@/lib/response/interview';
import { parseAnswers, type Query } from '@/lib/triage/answers';
import { questionIds } from '@/lib/triage/vocabulary';
import { isReached } from './is-reached';
import { queryFrom } from './next-page';

/** The name a confirmed fact is sent under, with the state it was given. */
export const factField = (fact: string): string => `fact.${fact}`;

/**
 * Names the page that follows once the merchant has confirmed what was understood. Only facts he said yes to become
 * answers; no and not sure leave a question open. `more` leads to the list of what can be asked for.
 */
export function pageAfterReading(locale: Locale, fields: URLSearchParams): string {
  const given = queryFrom(fields);
  const query: Record<string, string | readonly string[]> = {};
  for (const question of questionIds) {
    const chosen = [...fields.keys()]
      .filter((key) => key.startsWith(factField(`${question}.`)) && fields.get(key) === 'yes')
      .map((key) => key.slice(factField(`${question}.`).length));
    if (chosen.length > 0) query[question] = chosen;
    else if (given[question] !== undefined) query[question] = given[question];
  }
  query.situation = situationOf(query);
  const state = { ...readState(locale, given), answers: parseAnswers(query) };
  const interview = interviewFor(state.answers);
  const wantsList = fields.has('more') && isReached('requests', interview, state.answers);
  return wantsList ? questionUrl('requests', state) : urlAfterAnswers(interview, state);
}

function situationOf({ losses, contact, situation }: Query): string {
  if (losses !== undefined) return 'happened';
  if ([contact].flat().includes('callLive')) return 'onCall';
  return [situation].flat()[0] ?? 'contacted';
}
