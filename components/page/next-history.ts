/**
 * Adds an address to the history without Next's own bookkeeping, which would keep the page from being painted: it is
 * told later. What Next keeps with an entry goes along, for it reloads the page on the way back to one it does not know.
 */
export function addToHistory(url: URL): void {
  const { history } = window;
  History.prototype.pushState.call(history, history.state, '', url);
}

/** Lets the parts around the page, such as the language switch, know the address; Next listens to this call. */
export function tellNext(): void {
  window.history.replaceState(null, '', window.location.href);
}
