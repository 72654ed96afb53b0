import type { NextRequest } from 'next/server';
import { nextPage, queryFrom } from '@/lib/check/next-page';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';

/** Takes one answer and sends the browser to the page that follows; the address is relative, whatever the host. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  const known = isLocale(locale) ? locale : defaultLocale;
  const location = nextPage(known, queryFrom(request.nextUrl.searchParams));
  return new Response(null, {
    status: 303,
    headers: { Location: location, 'Cache-Control': 'no-store' },
  });
}
