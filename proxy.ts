import { type NextRequest, NextResponse } from 'next/server';
import { environment } from '@/lib/env';
import { isLocale } from '@/lib/i18n/locales';
import { preferredLocale } from '@/lib/i18n/preferred-locale';
import { contentPolicy } from '@/lib/security/content-policy';
import { carriesAnswers, privateHeaders, transportHeaders } from '@/lib/security/headers';

/** Gives every document its language, its nonce and the headers that depend on them. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const response = lacksLanguage(pathname) ? toLanguage(request) : document(request);
  const extra = carriesAnswers(pathname) ? privateHeaders : {};
  for (const [name, value] of Object.entries({ ...transport, ...extra })) {
    response.headers.set(name, value);
  }
  return response;
}

export const config = { matcher: '/((?!_next/|.*\\..*).*)' };

const transport = transportHeaders(environment().SITE_URL);
const mode = process.env.NODE_ENV === 'development' ? 'development' : 'production';

/** Addresses that mean the same in every language. */
const withoutLanguage = new Set(['api', 'p']);

function lacksLanguage(pathname: string): boolean {
  const first = pathname.split('/')[1];
  return !isLocale(first) && !withoutLanguage.has(first ?? '');
}

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
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}
