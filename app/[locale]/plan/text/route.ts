import { queryFrom } from '@/lib/check/next-page';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { slipText } from '@/lib/paper/slip-text';
import { readPaper } from '../read-paper';

/** The plan as plain text of 48 or 32 columns, for a till, a receipt printer or a message. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  const known = isLocale(locale) ? locale : defaultLocale;
  const asked = new URL(request.url).searchParams;
  const { plan, context } = await readPaper(known, queryFrom(asked));
  const columns = asked.get('columns') === '32' ? 32 : 48;
  return new Response(slipText(plan, context, columns), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Language': known,
      'Cache-Control': 'private, no-store',
    },
  });
}
