import { queryFrom } from '@/lib/check/next-page';
import { interpolate } from '@/lib/i18n/interpolate';
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { log } from '@/lib/log/log';
import { readPaper } from '../read-paper';
import { draw } from './draw';
import { pictureOf } from './picture-of';
import { waitingLine } from './waiting-line';

/** Two drawings take both cores of a small server for a moment; a dozen more may wait some seconds. */
const inLine = waitingLine(2, 12);
const retrySeconds = '10';

/** The first part of the plan as a picture to keep or pass on. Nothing of it is kept here. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  const known = isLocale(locale) ? locale : defaultLocale;
  const { plan, context } = await readPaper(known, queryFrom(new URL(request.url).searchParams));
  try {
    const picture = await inLine(() => draw(pictureOf(plan, context)));
    if (!picture) return unavailable(known, 'busy');
    return new Response(new Uint8Array(picture), {
      headers: { 'Content-Type': 'image/png', 'Cache-Control': 'private, no-store' },
    });
  } catch (error) {
    log().failed('A picture could not be drawn', error);
    return unavailable(known, 'failed');
  }
}

function unavailable(locale: Locale, why: 'busy' | 'failed'): Response {
  const messages = allMessages[locale].paper.picture;
  return new Response(`${interpolate(messages[why], { seconds: retrySeconds })}\n`, {
    status: 503,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Language': locale,
      'Cache-Control': 'private, no-store',
      'Retry-After': retrySeconds,
    },
  });
}
