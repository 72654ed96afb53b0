/** Does something once the page has been painted and nothing else is waiting; a failure leaves everything to the server. */
export function whenIdle(task: () => Promise<void>): void {
  const run = () => {
    task().catch((reason: unknown) => console.warn(reason));
  };
  const soon = () => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 2_000 });
    else setTimeout(run, 200);
  };
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true });
}
