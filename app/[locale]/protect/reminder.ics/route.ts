import { chinaDate } from '@/lib/directory/model/china-date';
import { environment } from '@/lib/env';
import { isLocale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { numberedLines, reminderCalendar } from '@/lib/learning/protect/reminder';

/** The monthly look as a calendar file; the same for everybody, so that nothing about a shop is asked or kept. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { entry, items, fileName } = allMessages[locale].protect.reminder;
  const { SITE_URL: site } = environment();
  const now = new Date();
  const reminder = {
    uid: `monthly-check-${locale}@ringtrue`,
    title: entry,
    text: numberedLines(Object.values(items)),
    url: site ? `${site}/${locale}/protect` : null,
  };
  return new Response(reminderCalendar(reminder, chinaDate(now), now), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'no-store',
    },
  });
}
