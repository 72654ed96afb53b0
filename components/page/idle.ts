const longestWaitMs = 2_000;

/** Resolves when nothing else is waiting, a touch first of all, or after two seconds. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') {
      requestIdleCallback(() => resolve(), { timeout: longestWaitMs });
    } else {
      setTimeout(resolve, 50);
    }
  });
}
