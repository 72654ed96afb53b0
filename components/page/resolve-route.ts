import { queryFrom } from '@/lib/check/next-page';
import type { PageContext } from '@/lib/pages/page-context';
import { type PageRequest, pageRequest } from '@/lib/pages/page-request';
import { redirectFor } from '@/lib/pages/redirect-for';

/** A page at the address it stands at in the end. */
export interface Route {
  readonly request: PageRequest;
  readonly url: URL;
}

const longestWay = 5;

/** The page this device can draw at an address, after following where it gives way to; null for pages it cannot draw. */
export function resolveRoute(address: string, context: PageContext): Route | null {
  let url = new URL(address, window.location.href);
  for (let step = 0; step < longestWay; step += 1) {
    const [, locale, ...path] = url.pathname.split('/');
    if (url.origin !== window.location.origin || locale !== context.locale) return null;
    const request = pageRequest(context.locale, path.join('/'), queryFrom(url.searchParams));
    if (!request) return null;
    const next = redirectFor(request, context);
    if (!next) return { request, url };
    url = new URL(next, url);
  }
  return null;
}
