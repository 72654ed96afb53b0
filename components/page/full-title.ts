import type { PageContext } from '@/lib/pages/page-context';
import type { PageRequest } from '@/lib/pages/page-request';
import { pageTitle } from '@/lib/pages/resolve-page';

/** The title of the window: the page, then the name of the site. */
export function fullTitle(request: PageRequest, context: PageContext): string {
  const { title, name } = context.messages.common;
  const own = pageTitle(request, context);
  return own ? `${own} · ${name}` : title;
}
