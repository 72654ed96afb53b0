import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { chinaDate } from '@/lib/directory/model/china-date';
import type { DirectorySnapshotFile } from '@/lib/directory/model/snapshot-file';
import { ClientRouter } from './client-router';
import { fullTitle } from './full-title';
import { OfflineNotice } from './offline-notice';
import { createPageData, type PageData } from './page-data';
import type { RoutedPageProps } from './page-root';
import { loadRoute } from './resolve-route';
import { yieldToMain } from './yield-to-main';

/** A phone whose clock is behind must not revive a number that has expired. */
function laterOf(a: string, b: string | null): string {
  return b !== null && b > a ? b : a;
}

/** Whether a page can stand as it was drawn: it shows nothing of the directory, or it shows this copy. */
function isSame(drawn: RoutedPageProps['directory'], copy: DirectorySnapshotFile | null): boolean {
  return copy === null || (drawn.version === copy.version && drawn.asOf === copy.asOf);
}

/**
 * Makes the phone draw the pages from here on, and fetches what the other pages are drawn from when it has nothing else
 * to do. What the server drew stays, with whatever was ticked or typed meanwhile; only if the directory is another than
 * it was drawn with is it drawn anew.
 */
export async function startClientRouter(
  element: HTMLElement,
  drawn: RoutedPageProps,
): Promise<void> {
  const { request } = drawn;
  // A number sent before the phone was ready was answered by the server: only this page knows the answer, so it stays.
  if (request?.page === 'hotlines' && element.querySelector('[role="status"] > *')) return;
  // The server just said which day it is; a phone's own clock counts only where there was no server.
  const data = createPageData(drawn, (copy) =>
    request ? drawn.directory.today : laterOf(chinaDate(new Date()), copy?.asOf ?? null),
  );
  await data.load(request);
  await yieldToMain();
  if (request && isSame(drawn.directory, data.copy())) {
    const pages = <ClientRouter first={request} data={data} />;
    startTransition(() => void hydrateRoot(element, pages));
  } else {
    await drawHere(element, data);
  }
  await data.loadAll();
  element.setAttribute('data-pieces', 'all');
}

/** Draws the page of the address bar into an empty or outdated element. */
async function drawHere(element: HTMLElement, data: PageData): Promise<void> {
  const { origin, pathname, href } = window.location;
  const start = new URL(pathname === '/' ? `/${data.locale}` : href, origin);
  const route = await loadRoute(start, data).catch(() => {
    data.goOnWithoutDirectory();
    return loadRoute(start, data);
  });
  if (!route) {
    element.setAttribute('data-router', 'client');
    createRoot(element).render(<OfflineNotice context={data.context()} />);
    return;
  }
  if (route.url.href !== href) window.history.replaceState(null, '', route.url);
  document.title = fullTitle(route.request, data.context());
  element.textContent = '';
  createRoot(element).render(<ClientRouter first={route.request} data={data} />);
}
