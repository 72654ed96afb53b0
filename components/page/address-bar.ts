/** Adds an address to the history without Next's own bookkeeping, which would keep the page from being painted: it is told later. */
export function addToHistory(url: URL): void {
  History.prototype.pushState.call(window.history, null, '', url);
}

/** Lets the parts around the page, such as the language switch, know the address; Next listens to this call. */
export function tellNext(): void {
  window.history.replaceState(null, '', window.location.href);
}
