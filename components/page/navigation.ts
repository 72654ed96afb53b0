import { addToHistory } from './next-history';
import type { PageData } from './page-data';
import { loadRoute, type Route, resolveRoute } from './resolve-route';

/** Takes a reader from page to page on this device. */
export interface Navigation {
  /** Follows a link or a form; false for what only the server answers, which is then left to the browser. */
  readonly follow: (url: URL) => boolean;
  /** The same from code; asks the server where this device cannot. */
  readonly goTo: (url: string) => void;
  /** Draws the page the address bar says, after going back or forward. */
  readonly restore: () => void;
}

/**
 * Decides for every way a page is asked for whether this device draws it. What is not there yet is fetched first, and
 * where that fails the server is asked; of two pages asked for the later counts.
 */
export function createNavigation(data: PageData, show: (route: Route) => void): Navigation {
  let latest = 0;

  function add(route: Route): void {
    addToHistory(route.url);
    show(route);
  }

  async function whenLoaded(url: URL, draw: (route: Route) => void, ask: () => void) {
    latest += 1;
    const own = latest;
    const route = await loadRoute(url, data).catch(() => null);
    if (own !== latest) return;
    if (route) draw(route);
    else ask();
  }

  function follow(url: URL): boolean {
    const found = resolveRoute(url, data);
    if (!found) return false;
    if ('missing' in found) {
      whenLoaded(url, add, () => window.location.assign(url));
    } else {
      latest += 1;
      add(found.route);
    }
    return true;
  }

  return {
    follow,
    goTo(url) {
      if (!follow(new URL(url, window.location.href))) window.location.assign(url);
    },
    restore() {
      const found = resolveRoute(new URL(window.location.href), data);
      latest += 1;
      if (!found) return;
      if ('route' in found) show(found.route);
      else whenLoaded(new URL(window.location.href), show, () => window.location.reload());
    },
  };
}
