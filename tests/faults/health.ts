import { setTimeout as pause } from 'node:timers/promises';

/** What /api/health says of a site; null when nobody answers. */
export interface Health {
  readonly status: 'up' | 'degraded' | 'down';
  readonly directoryVersion: number | null;
}

/** Asks a site how it is. */
export async function healthOf(origin: string): Promise<Health | null> {
  try {
    const answer = await fetch(`${origin}/api/health`);
    return (await answer.json()) as Health;
  } catch {
    return null;
  }
}

/** Waits until a site says that it is so; throws when that takes longer than a minute. */
export async function untilHealth(origin: string, status: Health['status']): Promise<void> {
  await until(`health says ${status}`, async () => (await healthOf(origin))?.status === status);
}

/** Waits until something holds; throws, naming it, when that takes longer than a minute. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (performance.now() < deadline) {
    if (await holds()) return;
    await pause(100);
  }
  throw new Error(`Expected within a minute: ${what}.`);
}
