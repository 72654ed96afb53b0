import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

/** The periods of an installation whose environment says this. */
async function daysWith(settings: Readonly<Record<string, string>>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return (await import('./review-days')).ownReviewDays();
}

test('an installation has periods of its own when either differs from the usual ones', async () => {
  expect(await daysWith({})).toBeNull();
  expect(await daysWith({ VERIFIED_DAYS: '180', SOURCED_DAYS: '365' })).toBeNull();
  expect(await daysWith({ VERIFIED_DAYS: '90' })).toEqual({ verified: 90, read: 365 });
  expect(await daysWith({ VERIFIED_DAYS: '', SOURCED_DAYS: '30' })).toEqual({
    verified: 180,
    read: 30,
  });
});
