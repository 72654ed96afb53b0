import { interpolate } from '@/lib/i18n/interpolate';
import { isLocale } from '@/lib/i18n/locales';
import { allMessages, type Messages } from '@/lib/i18n/messages';
import { preferredLocale } from '@/lib/i18n/preferred-locale';
import { limited } from '@/lib/rate-limit/limited';
import { formProblem } from './form-problem';
import { postTarget } from './post-target';

type Words = Messages['refusals'];

/** The answer for a request that no page or route should see, in the language of its address; null to go on. */
export async function refused(request: Request): Promise<Response | null> {
  const seconds = await limited(request);
  if (seconds !== null) {
    const headers = { 'Retry-After': String(seconds) };
    return refusal(
      request,
      429,
      ({ tooMany }) => interpolate(tooMany, { seconds: String(seconds) }),
      headers,
    );
  }
  const { pathname } = new URL(request.url);
  if (isStatic(pathname)) return refusedMethod(request);
  if (!isLocale(pathname.split('/')[1] ?? '')) return null;
  return request.method === 'POST' ? refusedPost(request, pathname) : refusedMethod(request);
}

/** Files as they lie in the public folder; the framework fails with other methods there. */
function isStatic(pathname: string): boolean {
  return pathname === '/sw.js' || pathname.startsWith('/icons/');
}

function refusedPost(request: Request, pathname: string): Response | null {
  if (!postTarget(pathname)) return notTaken(request);
  const problem = formProblem(request);
  if (problem === null) return null;
  return refusal(request, problem === 'elsewhere' ? 403 : 400, (messages) => messages[problem]);
}

/** The answer for a file that is not there, short: machines ask for many. */
export function missing(request: Request): Response {
  return refusal(request, 404, (words) => words.missing);
}

function refusedMethod(request: Request): Response | null {
  return request.method === 'GET' || request.method === 'HEAD' ? null : notTaken(request);
}

function notTaken(request: Request): Response {
  return refusal(request, 405, ({ method }) => method, { Allow: 'GET, HEAD' });
}

function refusal(
  request: Request,
  status: number,
  text: (messages: Words) => string,
  headers: Record<string, string> = {},
): Response {
  const asked = new URL(request.url).pathname.split('/')[1] ?? '';
  const wished = preferredLocale(request.headers.get('accept-language'));
  const locale = isLocale(asked) ? asked : wished;
  return new Response(`${text(allMessages[locale].refusals)}\n`, {
    status,
    headers: {
      ...headers,
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Language': locale,
      'Content-Security-Policy': "default-src 'none'",
      'Cache-Control': 'no-store',
    },
  });
}
