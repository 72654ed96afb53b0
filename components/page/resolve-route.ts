import { queryFrom } from '@/lib/check/next-page';
import type { PageRequest } from '@/lib/pages/page-request';
import { type AskedPage, readPage, redirectFor } from '@/lib/pages/resolve-page';
import type { PageData } from './page-data';

/** A page at the URL it stands at in the end. */
export interface Route {
  readonly request: PageRequest;
  readonly url: URL;
}

/** What a URL comes to: a page that can be drawn, or a page something of which is still to be fetched. */
export type Resolution = { readonly route: Route } | { readonly missing: PageRequest };

const longestWay = 5;

function readUrl(url: URL, { locale }: PageData): AskedPage {
  const [, first, ...path] = url.pathname.split('/');
  if (url.origin !== window.location.origin || first !== locale) return null;
  return readPage(locale, path.join('/'), queryFrom(url.searchParams));
}

/** The page at a URL, after following where it gives way to; null for another site or language, and for pages only the server draws. */
export function resolveRoute(start: URL, data: PageData): Resolution | null {
  let url = start;
  for (let step = 0; step < longestWay; step += 1) {
    const asked = readUrl(url, data);
    if (!asked) return null;
    if ('redirect' in asked) {
      url = new URL(asked.redirect, url);
      continue;
    }
    const { request } = asked;
    // Only the directory knows whether an institution's page stands.
    if (!data.has(request)) return { missing: request };
    const next = redirectFor(request, data.context().directory);
    if (next === null) return { route: { request, url } };
    url = new URL(next, url);
  }
  return null;
}

/** The same, once everything the page is drawn from has been fetched; rejects when something cannot be had. */
export async function loadRoute(start: URL, data: PageData): Promise<Route | null> {
  for (;;) {
    const found = resolveRoute(start, data);
    if (!found) return null;
    if ('route' in found) return found.route;
    await data.load(found.missing);
  }
}
