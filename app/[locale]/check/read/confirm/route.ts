import { pageAfterReading } from '@/lib/check/page-after-reading';
import { isLocale } from '@/lib/i18n/locales';
import { formFields } from '@/lib/security/form-fields';

/** Takes what the merchant confirmed and sends the browser on with the chosen options alone. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const location = pageAfterReading(locale, await formFields(request));
  return new Response(null, {
    status: 303,
    headers: { Location: location, 'Cache-Control': 'no-store' },
  });
}
