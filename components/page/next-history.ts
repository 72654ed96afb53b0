/*
 * The one file of the pages that depends on the inside of Next: how its router keeps the history of a window (measured
 * and decided in docs/decisions/0012, how to check it after an upgrade in docs/upgrading.md).
 *
 * Next replaces `window.history.pushState` and `replaceState` by functions of its own that tell its router the URL, and
 * marks every entry it knows with `__NA` in its state. Going back to an entry without the mark, it reloads the page.
 */

/**
 * Adds a URL to the history without telling Next's router, which would work before the page is painted: `tellNext` does
 * so later. What Next keeps with the entry goes along, or it would reload the page on the way back to it.
 */
export function addToHistory(url: URL): void {
  const { history } = window;
  History.prototype.pushState.call(history, history.state, '', url);
}

/** Lets Next's router, and with it what stands around the page, know the URL; a documented use of this function. */
export function tellNext(): void {
  window.history.replaceState(null, '', window.location.href);
}
