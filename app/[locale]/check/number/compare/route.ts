import { loadDirectorySnapshot } from '@/app/[locale]/load-directory-snapshot';
import { pageAfterComparing } from '@/lib/check/page-after-comparing';
import { isLocale } from '@/lib/i18n/locales';
import { formFields } from '@/lib/security/form-fields';

/**
 * Compares a typed number with the directory and sends the browser on with the outcome alone. A route of its own
 * and not a server action: those refuse a form whose page sends no referrer, and log what they cannot decode.
 */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const fields = await formFields(request);
  const { institutions, former = [] } = await loadDirectorySnapshot();
  const location = pageAfterComparing(locale, fields, { institutions, former });
  return new Response(null, {
    status: 303,
    headers: { Location: location, 'Cache-Control': 'no-store' },
  });
}
