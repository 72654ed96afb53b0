import { type NextRequest, NextResponse } from 'next/server';
import { environment } from '@/lib/env';
import { isLocale } from '@/lib/i18n/locales';
import { preferredLocale } from '@/lib/i18n/preferred-locale';
import { carriesAnswers } from '@/lib/pages/private-paths';
import { isKnownPage } from '@/lib/routes/known-page';
import { contentPolicy, filePolicy } from '@/lib/security/content-policy';
import { privateHeaders, transportHeaders } from '@/lib/security/headers';
import { refused } from '@/lib/security/refused';

/** Gives every document its language, its nonce and the headers that depend on them. */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl;
  const response = (await refused(request)) ?? answer(request, pathname.split('/')[1] ?? '');
  const extra = carriesAnswers(pathname) ? privateHeaders : {};
  for (const [name, value] of Object.entries({ ...transport, ...extra })) {
    response.headers.set(name, value);
  }
  return response;
}

export const config = { matcher: '/((?!_next/).*)' };

function answer(request: NextRequest, first: string): NextResponse {
  if (isLocale(first)) return document(request);
  const isFile = request.nextUrl.pathname.includes('.');
  return isFile || withoutLanguage.has(first) ? file() : toLanguage(request);
}

// A file that is not there is answered with the framework's own page; this keeps that one from running anything too.
function file(): NextResponse {
  const headers = { 'Content-Security-Policy': filePolicy };
  return NextResponse.next({ headers });
}

const transport = transportHeaders(environment().SITE_URL);
const mode = process.env.NODE_ENV === 'development' ? 'development' : 'production';

/** Addresses that mean the same in every language. */
const withoutLanguage = new Set(['api', 'p']);

const pages: string[] = JSON.parse(process.env.PAGE_PATTERNS ?? '[]');

function toLanguage(request: NextRequest): NextResponse {
  const locale = preferredLocale(request.headers.get('accept-language'));
  const { pathname, search } = request.nextUrl;
  const rest = pathname === '/' ? '' : pathname;
  const response = NextResponse.redirect(new URL(`/${locale}${rest}${search}`, request.url));
  response.headers.set('Vary', 'Accept-Language');
  return response;
}

function document(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = contentPolicy(nonce, mode);
  // Next finds the nonce for its own scripts in the policy of the request.
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  // A page that calls notFound() is empty without script, so the status is given here and the words by [...rest].
  const status = isKnownPage(request.nextUrl.pathname, pages) ? 200 : 404;
  const response = NextResponse.next({ request: { headers }, status });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}
