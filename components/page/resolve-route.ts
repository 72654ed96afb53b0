import { queryFrom } from '@/lib/check/next-page';
import type { PageContext } from '@/lib/pages/page-context';
import type { PageRequest } from '@/lib/pages/page-request';
import { readPage, redirectFor } from '@/lib/pages/resolve-page';

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
    const asked = readPage(context.locale, path.join('/'), queryFrom(url.searchParams));
    if (!asked) return null;
    const next =
      'redirect' in asked ? asked.redirect : redirectFor(asked.request, context.directory);
    if (next === null && 'request' in asked) return { request: asked.request, url };
    url = new URL(next ?? '', url);
  }
  return null;
}
