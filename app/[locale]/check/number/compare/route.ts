import { loadDirectorySnapshot } from '@/app/[locale]/load-directory-snapshot';
import { pageAfterComparing } from '@/lib/check/page-after-comparing';
import { officialRows } from '@/lib/directory/model/published';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';

/** More than any form of ours sends; a longer body is not read. */
const longestBody = 8_192;

/**
 * Compares a typed number with the directory and sends the browser on with the outcome alone. A route of its own
 * and not a server action: those refuse a form whose page sends no referrer when script is off.
 */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  const known = isLocale(locale) ? locale : defaultLocale;
  const text =
    Number(request.headers.get('content-length') ?? 0) > longestBody ? '' : await request.text();
  const fields = new URLSearchParams(text.slice(0, longestBody));
  const { institutions } = await loadDirectorySnapshot();
  const location = pageAfterComparing(known, fields, officialRows({ institutions }));
  return new Response(null, {
    status: 303,
    headers: { Location: location, 'Cache-Control': 'no-store' },
  });
}
