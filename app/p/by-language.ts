import type { Locale } from '@/lib/i18n/locales';
import { preferredLocale } from '@/lib/i18n/preferred-locale';

/** Sends a reader to a page in the language of the browser. */
export function byLanguage(request: Request, path: (locale: Locale) => string): Response {
  const locale = preferredLocale(request.headers.get('accept-language'));
  return new Response(null, {
    status: 307,
    headers: { Location: path(locale), Vary: 'Accept-Language' },
  });
}
