import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { chinaDate } from '@/lib/directory/model/china-date';
import { arrivalAt } from './arrival-at';
import { breath } from './breath';
import { DevicePages } from './device-pages';
import type { DrawnPageProps } from './drawn';
import { fullTitle } from './full-title';
import type { Ground } from './ground';
import { type DirectoryCopy, loadDirectory } from './load-directory';
import { loadWords } from './load-words';
import { OfflineNotice } from './offline-notice';

/** A phone whose clock is behind must not revive a number that has expired. */
function laterOf(a: string, b: string | null): string {
  return b !== null && b > a ? b : a;
}

function isSame(drawn: DrawnPageProps['directory'], copy: DirectoryCopy): boolean {
  return drawn.version === copy.version && drawn.asOf === copy.asOf;
}

/**
 * Makes the phone draw the pages from here on. What the server drew stays, with whatever was ticked or typed meanwhile;
 * only if the directory is another than it was drawn with is it drawn anew.
 */
export async function takeOver(element: HTMLElement, drawn: DrawnPageProps): Promise<void> {
  // A number sent before the phone was ready was answered by the server: only this page knows the answer, so it stays.
  if (drawn.request?.page === 'hotlines' && element.querySelector('[role="status"] > *')) return;
  const [words, copy] = await Promise.all([loadWords(drawn.locale), loadDirectory()]);
  await breath();
  // The server just said which day it is; a phone's own clock counts only where there was no server.
  const today = drawn.request ? drawn.directory.today : laterOf(chinaDate(new Date()), copy.asOf);
  const ground: Ground = { ...drawn, words, goTo: null, directory: { ...copy, today } };
  if (drawn.request && isSame(drawn.directory, copy)) {
    const pages = <DevicePages first={drawn.request} ground={ground} />;
    startTransition(() => void hydrateRoot(element, pages));
    return;
  }
  drawHere(element, ground);
}

/** Draws the page of the address bar into an empty or outdated element. */
function drawHere(element: HTMLElement, ground: Ground): void {
  const bare = window.location.pathname === '/';
  const arrival = arrivalAt(bare ? `/${ground.locale}` : window.location.href, ground);
  if (!arrival) {
    element.setAttribute('data-drawn-by', 'device');
    createRoot(element).render(<OfflineNotice ground={ground} />);
    return;
  }
  if (arrival.url.href !== window.location.href) window.history.replaceState(null, '', arrival.url);
  document.title = fullTitle(arrival.request, ground);
  element.textContent = '';
  createRoot(element).render(<DevicePages first={arrival.request} ground={ground} />);
}
