import { nextPage, queryFrom } from '@/lib/check/next-page';
import { pageAfterComparing } from '@/lib/check/page-after-comparing';
import { pageAfterReading } from '@/lib/check/page-after-reading';
import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import type { Locale } from '@/lib/i18n/locales';

/** A form as it is sent: where to, how, and what stands in it, the touched button included. */
export interface FormSubmission {
  readonly action: URL;
  readonly method: string;
  readonly fields: URLSearchParams;
}

/**
 * The URL a form leads to, worked out as the server would: after an answer the next page, after a typed number the
 * page with the outcome alone, otherwise the form's own page. Null for a form only the server understands, and for a
 * number while there is no directory to compare it with.
 */
export function formUrl(
  { action, method, fields }: FormSubmission,
  locale: Locale,
  directory: Pick<DirectorySnapshot, 'institutions'> | null,
): string | null {
  if (action.pathname === `/${locale}/check/answer`) return nextPage(locale, queryFrom(fields));
  if (action.pathname === `/${locale}/check/read/confirm`) return pageAfterReading(locale, fields);
  if (action.pathname === `/${locale}/check/number/compare`) {
    return directory && pageAfterComparing(locale, fields, directory);
  }
  if (method !== 'get') return null;
  const query = fields.toString();
  return `${action.pathname}${query ? `?${query}` : ''}${action.hash}`;
}
