/**
 * The newest worker as soon as it is installed; the active one if there is no newer or it fails. A browser activates a
 * new worker only once the old one has nothing to do: after half a minute as a rule, after minutes while a page is busy.
 * Whoever waited for that would have left the page before the new build is kept.
 */
export function installedWorker(
  registration: ServiceWorkerRegistration,
): Promise<ServiceWorker | null> {
  const next = registration.installing ?? registration.waiting;
  if (!next) return Promise.resolve(registration.active);
  return new Promise((resolve) => {
    const look = () => {
      if (next.state === 'redundant') resolve(registration.active);
      else if (next.state !== 'installing') resolve(next);
    };
    next.addEventListener('statechange', look);
    look();
  });
}
