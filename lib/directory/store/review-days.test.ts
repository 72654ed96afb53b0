import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

/** The module in an installation whose environment says this. */
async function installation(settings: Readonly<Record<string, string>>) {
  vi.resetModules();
  vi.unstubAllEnvs();
  for (const [name, value] of Object.entries({ VERIFIED_DAYS: '', SOURCED_DAYS: '', ...settings }))
    vi.stubEnv(name, value);
  return import('./review-days');
}
const daysWith = async (settings: Readonly<Record<string, string>>) =>
  (await installation(settings)).ownReviewDays();

test('an installation has periods of its own when either differs from the usual ones', async () => {
  expect(await daysWith({})).toBeNull();
  expect(await daysWith({ VERIFIED_DAYS: '180', SOURCED_DAYS: '365' })).toBeNull();
  expect(await daysWith({ VERIFIED_DAYS: '90' })).toEqual({ verified: 90, read: 365 });
  expect(await daysWith({ VERIFIED_DAYS: '', SOURCED_DAYS: '30' })).toEqual({
    verified: 180,
    read: 30,
  });
});

test('other periods are another version to whoever holds a copy', async () => {
  expect((await installation({})).servedVersion('a')).toBe('a');
  const other = await installation({ VERIFIED_DAYS: '90' });
  expect(other.servedVersion('a')).toBe('a-90-365');
});
