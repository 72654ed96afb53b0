import { expect, type Page, test } from '@playwright/test';
import { buildOf, deploy, keptBuilds, limitStorage, visit } from './support/deployments';
import { type Intermediary, intermediary } from './support/intermediary';

test.use({ serviceWorkers: 'allow' });
// Several visits each, and every one ends only when a whole build has been fetched and checked.
test.describe.configure({ timeout: 180_000 });

let site: Intermediary;
let build: string;

test.beforeEach(async ({ baseURL }) => {
  build = await buildOf(baseURL ?? '');
  site = await intermediary(baseURL ?? '');
});

test.afterEach(() => site.close());

const login = { type: 'text/html', body: '<!doctype html><title>Wi-Fi</title><h1>Sign in</h1>' };

/** Which build draws the page with the server gone; null when nothing does. */
async function drawnFrom(page: Page): Promise<string | null> {
  site.cut(true);
  const arrived = await page.goto(`${site.origin}/zh/call`).catch(() => null);
  const from = arrived && (await page.locator('html').getAttribute('data-from'));
  if (!arrived) await page.waitForURL(/^chrome-error:/);
  if (from) await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  site.cut(false);
  return from;
}

/** Makes the site look like a build, and visits it. */
async function visitBuild(page: Page, name: string, days: number): Promise<void> {
  deploy(site, build, name, days);
  await visit(page, `${site.origin}/zh`, 'kept');
}

/** The same, but the empty page of the build cannot be had: its worker takes over and keeps nothing. */
async function visitUnkept(page: Page, name: string, days: number): Promise<void> {
  deploy(site, build, name, days);
  site.answer('/zh/offline', login);
  await visit(page, `${site.origin}/zh`, 'notKept');
  site.passOn();
}

test('a newer build draws once it is kept, and until then the older one', async ({ page }) => {
  await visitBuild(page, 'A', 0);
  await visitUnkept(page, 'B', 1);
  expect(await drawnFrom(page)).toBe('A');
  await visitBuild(page, 'B', 1);
  expect(await drawnFrom(page)).toBe('B');
});

test('after going back from B to A, the phone draws A', async ({ page }) => {
  await visitBuild(page, 'A', 0);
  await visitBuild(page, 'B', 1);
  await visitBuild(page, 'A', 0);
  expect(await drawnFrom(page)).toBe('A');
});

test('a build that was withdrawn never draws again, not even for want of another', async ({
  page,
}) => {
  await visitBuild(page, 'B', 1);
  await visitUnkept(page, 'A', 0);
  expect(await drawnFrom(page)).toBeNull();
  await visitUnkept(page, 'C', 2);
  expect(await drawnFrom(page)).toBeNull();
  await visitBuild(page, 'C', 2);
  expect(await drawnFrom(page)).toBe('C');
});

test('two builds are kept of many', async ({ page }) => {
  for (const [days, name] of ['A', 'B', 'C'].entries()) await visitBuild(page, name, days);
  expect(await keptBuilds(page)).toHaveLength(2);
  expect(await drawnFrom(page)).toBe('C');
});

test('what an earlier worker kept of somebody else goes when the next one takes over', async ({
  page,
}) => {
  await visitBuild(page, 'A', 0);
  await page.evaluate(async ({ type, body }) => {
    const foreign = () => new Response(body, { headers: { 'Content-Type': type } });
    const names = await caches.keys();
    const name = names.find((it) => it.startsWith('ringtrue zh')) ?? '';
    await (await caches.open(name)).put('/zh/offline', foreign());
    await (await caches.open('ringtrue-directory')).put('/directory/copy.json', foreign());
  }, login);
  await visitUnkept(page, 'B', 1);
  site.cut(true);
  await page.goto(`${site.origin}/zh/call`).catch(() => null);
  await expect(page.getByText('Sign in')).toHaveCount(0);
});

test('without room nothing half kept stays, the page is told, and room mends it', async ({
  context,
  page,
}) => {
  const limit = await limitStorage(context, page, site.origin);
  await limit(300_000);
  await visit(page, `${site.origin}/zh`, 'notKept');
  await expect(page.locator('html')).toHaveAttribute('data-not-kept', 'quota');
  expect(await keptBuilds(page)).toEqual([]);
  await limit();
  await visit(page, `${site.origin}/zh`, 'kept');
});

test('without room for a new build the old complete one stays and draws', async ({
  context,
  page,
}) => {
  const limit = await limitStorage(context, page, site.origin);
  await visitBuild(page, 'A', 0);
  const before = await keptBuilds(page);
  await limit(300_000);
  deploy(site, build, 'B', 1);
  await visit(page, `${site.origin}/zh`, 'notKept');
  await expect(page.locator('html')).toHaveAttribute('data-not-kept', 'quota');
  expect(await keptBuilds(page)).toEqual(before);
  expect(await drawnFrom(page)).toBe('A');
});
