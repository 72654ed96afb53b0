import { queryFrom } from '@/components/check/next-page';
import type { Ground } from './ground';
import { leadsTo } from './leads-to';
import { type PageRequest, pageRequest } from './page-request';

/** A page at the address it stands at in the end. */
export interface Arrival {
  readonly request: PageRequest;
  readonly url: URL;
}

const longestWay = 5;

/** The page this device can draw at an address, after following where it gives way to; null for pages it cannot draw. */
export function arrivalAt(address: string, ground: Ground): Arrival | null {
  let url = new URL(address, window.location.href);
  for (let step = 0; step < longestWay; step += 1) {
    const [, locale, ...path] = url.pathname.split('/');
    if (url.origin !== window.location.origin || locale !== ground.locale) return null;
    const request = pageRequest(ground.locale, path.join('/'), queryFrom(url.searchParams));
    if (!request) return null;
    const next = leadsTo(request, ground);
    if (!next) return { request, url };
    url = new URL(next, url);
  }
  return null;
}
