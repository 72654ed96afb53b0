import { type NextRequest, NextResponse } from 'next/server';
import { consoleSettings } from '@/lib/console/settings';
import { environment } from '@/lib/env';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { preferredLocale } from '@/lib/i18n/preferred-locale';
import { carriesAnswers } from '@/lib/pages/private-paths';
import { isConsole } from '@/lib/routes/console-path';
import { isAt, isKnownPage } from '@/lib/routes/known-page';
import { contentPolicy, filePolicy } from '@/lib/security/content-policy';
import { formFields, longestTextBody } from '@/lib/security/form-fields';
import { privateHeaders, transportHeaders } from '@/lib/security/headers';
import { postTarget } from '@/lib/security/post-target';
import { headerOf, postedFormHeader } from '@/lib/security/posted-form';
import { postedNumberHeader, postedSearch } from '@/lib/security/posted-search';
import { missing, refused } from '@/lib/security/refused';

/** Gives every document its language, its nonce and the headers that depend on them. */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl;
  const response = (await refused(request)) ?? (await answer(request, pathname));
  const extra = carriesAnswers(pathname) || isConsole(pathname) ? privateHeaders : {};
  setAll(response, { ...transport, ...extra });
  return response;
}

function setAll(response: Response, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
}

// Everything but the build's own files: the framework takes any other first segment for a language, "_next" too.
export const config = { matcher: '/((?!_next/static/).*)' };

async function answer(request: NextRequest, pathname: string): Promise<Response> {
  const [, first = ''] = pathname.split('/');
  if (isLocale(first)) {
    const target = request.method === 'POST' ? postTarget(pathname) : null;
    if (target === 'search') return search(request, first);
    return target === 'read' ? read(request) : document(request);
  }
  if (isConsole(pathname)) return consoleAnswer(request, pathname);
  if (isKnownFile(pathname)) return file();
  const isFile = pathname.includes('.') || folders.has(first);
  return isFile ? missing(request) : toLanguage(request, pathname);
}

/** True for an address that means the same in every language. */
function isKnownFile(pathname: string): boolean {
  if (mode === 'development' && pathname.startsWith('/_next/')) return true;
  return files.some((pattern) => isAt(pattern, pathname));
}

/** The reviewers' console: there only where an operator switched it on, its documents under the same policy. */
function consoleAnswer(request: NextRequest, pathname: string): NextResponse | Response {
  if (consoleSettings(environment()) === null) return missing(request);
  if (pathname === '/console') return toLanguage(request, '', '/console');
  if (pathname === '/console/api') return request.method === 'POST' ? file() : missing(request);
  const isPage = files.some((pattern) => isAt(pattern, pathname));
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const [, , language = ''] = pathname.split('/');
  return isPage && isRead && isLocale(language) ? document(request, {}, 200) : missing(request);
}

async function search(request: NextRequest, locale: Locale): Promise<NextResponse> {
  const asked = await postedSearch(request, locale);
  if ('number' in asked) return document(request, { [postedNumberHeader]: asked.number });
  return NextResponse.redirect(new URL(asked.address, request.url), 303);
}

async function read(request: NextRequest): Promise<NextResponse> {
  const fields = await formFields(request, longestTextBody);
  return document(request, { [postedFormHeader]: headerOf(fields) });
}

function file(): NextResponse {
  const headers = { 'Content-Security-Policy': filePolicy };
  return NextResponse.next({ headers });
}

const transport = transportHeaders(environment().SITE_URL);
const mode = process.env.NODE_ENV === 'development' ? 'development' : 'production';

const files: string[] = JSON.parse(process.env.FILE_PATTERNS ?? '[]');
const folders = new Set(['_next', ...files.map((pattern) => pattern.split('/')[1] ?? '')]);
const pages: string[] = JSON.parse(process.env.PAGE_PATTERNS ?? '[]');

function toLanguage(request: NextRequest, pathname: string, below = ''): NextResponse {
  const locale = preferredLocale(request.headers.get('accept-language'));
  const rest = pathname === '/' ? '' : pathname;
  const address = `${below}/${locale}${rest}${request.nextUrl.search}`;
  const response = NextResponse.redirect(new URL(address, request.url));
  response.headers.set('Vary', 'Accept-Language');
  // Any address but a plain one may carry answers, whatever is written where the language belongs.
  if (address !== `/${locale}`) setAll(response, privateHeaders);
  return response;
}

function document(
  request: NextRequest,
  posted: Readonly<Record<string, string>> = {},
  known?: number,
): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = contentPolicy(nonce, mode);
  // Next finds the nonce for its own scripts in the policy of the request.
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  headers.delete(postedNumberHeader);
  headers.delete(postedFormHeader);
  for (const [name, value] of Object.entries(posted)) {
    headers.set(name, value);
    // Next would look for an action of the page in the body, which is read already.
    headers.delete('content-type');
  }
  // A page that calls notFound() is empty without script, so the status is given here and the words by [...rest].
  const status = known ?? (isKnownPage(request.nextUrl.pathname, pages) ? 200 : 404);
  const response = NextResponse.next({ request: { headers }, status });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}
