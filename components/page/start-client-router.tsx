import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { chinaDate } from '@/lib/directory/model/china-date';
import type { DirectorySnapshotFile } from '@/lib/directory/model/directory-snapshot';
import type { PageContext } from '@/lib/pages/page-context';
import { ClientRouter } from './client-router';
import { fullTitle } from './full-title';
import { loadDirectory } from './load-directory';
import { loadMessages } from './load-messages';
import { OfflineNotice } from './offline-notice';
import type { RoutedPageProps } from './page-root';
import { resolveRoute } from './resolve-route';
import { yieldToMain } from './yield-to-main';

/** A phone whose clock is behind must not revive a number that has expired. */
function laterOf(a: string, b: string | null): string {
  return b !== null && b > a ? b : a;
}

function isSame(drawn: RoutedPageProps['directory'], copy: DirectorySnapshotFile): boolean {
  return drawn.version === copy.version && drawn.asOf === copy.asOf;
}

/**
 * Makes the phone draw the pages from here on. What the server drew stays, with whatever was ticked or typed meanwhile;
 * only if the directory is another than it was drawn with is it drawn anew.
 */
export async function startClientRouter(
  element: HTMLElement,
  drawn: RoutedPageProps,
): Promise<void> {
  // A number sent before the phone was ready was answered by the server: only this page knows the answer, so it stays.
  if (drawn.request?.page === 'hotlines' && element.querySelector('[role="status"] > *')) return;
  const [messages, copy] = await Promise.all([loadMessages(drawn.locale), loadDirectory()]);
  await yieldToMain();
  // The server just said which day it is; a phone's own clock counts only where there was no server.
  const today = drawn.request ? drawn.directory.today : laterOf(chinaDate(new Date()), copy.asOf);
  const context: PageContext = { ...drawn, messages, goTo: null, directory: { ...copy, today } };
  if (drawn.request && isSame(drawn.directory, copy)) {
    const pages = <ClientRouter first={drawn.request} context={context} />;
    startTransition(() => void hydrateRoot(element, pages));
    return;
  }
  drawHere(element, context);
}

/** Draws the page of the address bar into an empty or outdated element. */
function drawHere(element: HTMLElement, context: PageContext): void {
  const bare = window.location.pathname === '/';
  const route = resolveRoute(bare ? `/${context.locale}` : window.location.href, context);
  if (!route) {
    element.setAttribute('data-router', 'client');
    createRoot(element).render(<OfflineNotice context={context} />);
    return;
  }
  if (route.url.href !== window.location.href) window.history.replaceState(null, '', route.url);
  document.title = fullTitle(route.request, context);
  element.textContent = '';
  createRoot(element).render(<ClientRouter first={route.request} context={context} />);
}
