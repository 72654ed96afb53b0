import type { z } from 'zod';
import { allMessages, type Messages } from '@/lib/i18n/messages';
import { preferredLocale } from '@/lib/i18n/preferred-locale';
import { openHeaders } from './open-answer';
import type { problemSchema } from './problem-schema';

/** What can go wrong; the words stand in `messages/{locale}/api.json` under the same ids. */
export type ProblemId = keyof Messages['api']['problems'];

/** The status each problem is sent with. */
export const problemStatus: Readonly<Record<ProblemId, number>> = {
  invalidParameter: 400,
  numberInQuery: 400,
  notANumber: 400,
  unknownAddress: 404,
  noDialableNumber: 404,
  methodNotAllowed: 405,
  queryTooLong: 414,
  failed: 500,
  directoryUnavailable: 503,
};

type Problem = z.infer<typeof problemSchema>;

/**
 * Says what went wrong as RFC 9457 problem details, in Chinese or English as the request prefers.
 * Nothing of the request is repeated: a caller's number may be in it.
 */
export function problem(
  request: Request,
  id: ProblemId,
  extra: { errors?: Problem['errors']; headers?: Record<string, string> } = {},
): Response {
  const locale = preferredLocale(request.headers.get('accept-language'));
  const status = problemStatus[id];
  const body: Problem = {
    type: `/${locale}/about/api#${id}`,
    status,
    ...allMessages[locale].api.problems[id],
    ...(extra.errors ? { errors: extra.errors } : {}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...extra.headers,
      ...openHeaders,
      'Cache-Control': 'no-store',
      'Content-Language': locale,
      'Content-Type': 'application/problem+json',
    },
  });
}
