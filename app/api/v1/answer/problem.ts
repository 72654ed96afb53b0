import type { z } from 'zod';
import { isLocale, type Locale } from '@/lib/i18n/locales';
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
  postOnly: 405,
  textTooLong: 413,
  queryTooLong: 414,
  failed: 500,
  directoryUnavailable: 503,
};

type Problem = z.infer<typeof problemSchema>;

/**
 * The language errors of the API are written in: what `lang` names, else what Accept-Language prefers, else English, which is
 * what a program that names neither is read in.
 */
export function problemLocale({ url, headers }: Request): Locale {
  const lang = new URL(url).searchParams.get('lang') ?? undefined;
  return isLocale(lang) ? lang : preferredLocale(headers.get('accept-language'), 'en');
}

/**
 * Says what went wrong as RFC 9457 problem details, in the language of `problemLocale`.
 * Nothing of the request is repeated: a caller's number may be in it.
 */
export function problem(
  request: Request,
  id: ProblemId,
  extra: { errors?: Problem['errors']; headers?: Record<string, string> } = {},
): Response {
  const locale = problemLocale(request);
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
