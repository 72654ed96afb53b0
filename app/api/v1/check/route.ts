import { chinaDate } from '@/lib/directory/model/china-date';
import type { Query } from '@/lib/triage/answers';
import { fleetingAnswer } from '../answer/open-answer';
import { openRoute } from '../answer/open-route';
import { problem } from '../answer/problem';
import { publishedSnapshot } from '../answer/published-snapshot';
import { readParameters } from '../answer/read-parameters';
import { checkDocument } from './check-document';
import { languageSchema } from './schema';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '../answer/other-methods';

export const dynamic = 'force-dynamic';

/** Twice what every option of every question and three picks come to. */
const longestQuery = 4_000;

function queryOf(parameters: URLSearchParams): Query {
  const keys = [...new Set(parameters.keys())];
  return Object.fromEntries(keys.map((key) => [key, parameters.getAll(key)]));
}

/** Verdict, reasons and plan for the answers of the query; a directory that is away only leaves out the numbers. */
export const GET = openRoute(async (request) => {
  const { search, searchParams } = new URL(request.url);
  if (search.length > longestQuery) return problem(request, 'queryTooLong');
  const given = { lang: searchParams.get('lang') || undefined };
  const asked = readParameters(request, languageSchema, given);
  if (asked instanceof Response) return asked;
  const nothing = { version: null, institutions: [], today: chinaDate(new Date()) };
  const directory = (await publishedSnapshot()) ?? nothing;
  return fleetingAnswer(checkDocument(queryOf(searchParams), asked.lang, directory));
});
