import { nextPage, queryFrom } from '@/lib/check/next-page';
import { pageAfterComparing } from '@/lib/check/page-after-comparing';
import { officialRows } from '@/lib/directory/model/published';
import type { PageContext } from '@/lib/pages/page-context';

/** A form as it is sent: where to, how, and what stands in it, the touched button included. */
export interface FormSubmission {
  readonly action: URL;
  readonly method: string;
  readonly fields: URLSearchParams;
}

/**
 * The address a form leads to, worked out as the server would: after an answer the next page, after a typed number the
 * page with the outcome alone, otherwise the form's own page. Null for a form only the server understands.
 */
export function formUrl(
  { action, method, fields }: FormSubmission,
  context: PageContext,
): string | null {
  const { locale, directory } = context;
  if (action.pathname === `/${locale}/check/answer`) return nextPage(locale, queryFrom(fields));
  if (action.pathname === `/${locale}/check/number/compare`) {
    return pageAfterComparing(locale, fields, officialRows(directory));
  }
  if (method !== 'get') return null;
  const query = fields.toString();
  return `${action.pathname}${query ? `?${query}` : ''}${action.hash}`;
}
