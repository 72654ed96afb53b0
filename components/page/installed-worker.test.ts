import { expect, test } from 'vitest';
import { installedWorker } from './installed-worker';

/** A worker as far as a page sees it. */
class FakeWorker extends EventTarget {
  constructor(public state: ServiceWorkerState) {
    super();
  }
  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

type Workers = Partial<Record<'installing' | 'waiting' | 'active', FakeWorker>>;

const ask = (workers: Workers) =>
  installedWorker({
    ...{ installing: null, waiting: null, active: null },
    ...workers,
  } as unknown as ServiceWorkerRegistration);

const active = new FakeWorker('activated');

test('without a newer worker the active one is asked', async () => {
  expect(await ask({ active })).toBe(active);
  expect(await ask({})).toBeNull();
});

// Chromium leaves it waiting for half a minute or more, until the active one has been idle that long.
test('a newer worker is asked while it still waits for the active one to end', async () => {
  const waiting = new FakeWorker('installed');
  expect(await ask({ active, waiting })).toBe(waiting);
});

test('a worker that is being installed is asked as soon as it is', async () => {
  const installing = new FakeWorker('installing');
  const asked = ask({ active, installing });
  installing.become('installed');
  expect(await asked).toBe(installing);
});

test('when the newer worker fails the active one is asked', async () => {
  const installing = new FakeWorker('installing');
  const asked = ask({ active, installing });
  installing.become('redundant');
  expect(await asked).toBe(active);
  expect(await ask({ active, waiting: new FakeWorker('redundant') })).toBe(active);
});
